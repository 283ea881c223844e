#pragma once

#include <span>

#include "core/denoiser.h"

namespace wavescore::baselines {

/// The trained methods; empty in a build without LibTorch. A new network is one more row.
[[nodiscard]] std::span<const DenoiserEntry> catalog();

/// Whether `precision: bfloat16` can train here: LibTorch, and a CPU with avx512_bf16.
[[nodiscard]] bool has_bfloat16();

/// Whether `device: cuda` can train here: LibTorch, and a CUDA device that it can use.
[[nodiscard]] bool has_cuda();

/// Threads for LibTorch, which starts with one. Does nothing in a build without it.
void set_threads(int threads);

}  // namespace wavescore::baselines

#pragma once

#include <functional>
#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// Cycle spinning (Coifman and Donoho, 1995): the average of `spins` denoisers, each for images that were
/// moved along the diagonal by another part of `period` pixels, periodically, and each fitted to images so
/// moved; its estimate is moved back. With wavelets of J levels and period 2^J these are `spins` bases, none
/// the shift of another. By convexity its error is at most the mean of theirs. Cost and model: `spins` times
/// one.
[[nodiscard]] std::unique_ptr<Denoiser> make_cycle_spinning(
    const std::function<std::unique_ptr<Denoiser>()>& make_one, int spins, int period);

/// The images moved down and right by `by` pixels; what leaves at one edge enters at the other.
[[nodiscard]] Images moved(const Images& images, int by);

}  // namespace wavescore::analytic

#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <future>

#include "baselines/training_options.h"
#include "core/image.h"
#include "core/ranks.h"

namespace wavescore::baselines {

/// What a network sees of some images: x, y = x + sigma n, both N x C x H x W, and the N levels, pixel units.
struct Batch {
  torch::Tensor clean;
  torch::Tensor noisy;
  torch::Tensor sigma;
  /// On `device`; from pinned memory the copy goes on while the caller does.
  [[nodiscard]] Batch to(const torch::Device& device) const;
};

/// The clean images in memory, and batches drawn from them. Image i of step s depends on (seed, s, i) alone:
/// whoever draws a part of a batch draws what the whole batch has there, and a training that resumes needs no
/// state of a generator.
class Batches {
 public:
  /// Copies the first `count` images.
  Batches(const ImageSource& clean, std::size_t count, std::uint64_t seed);

  [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(images_.count()); }

  /// Images [first, first + count) of the `options.batch` images of step `step`: clean images with
  /// replacement, ln sigma ~ N(p_mean, p_std^2). `pinned`: in memory from which a GPU copies by itself.
  [[nodiscard]] Batch draw(const TrainingOptions& options, std::int64_t step, std::int64_t first,
                           std::int64_t count, bool pinned = false) const;

  /// FNV-1a over the images' words.
  [[nodiscard]] std::uint64_t checksum() const;

 private:
  Images images_;
  std::uint64_t seed_;
};

/// What one rank sees of every step, on the network's device, in passes of at most `micro_batch` images. For
/// a network on a GPU the next pass is drawn by a second thread while the GPU works on this one.
class BatchLoader {
 public:
  /// `share` is this rank's part of a step's images. All references must outlive the loader.
  BatchLoader(const Batches& batches, const TrainingOptions& options, const Share& share,
              const torch::Device& device);
  /// `ahead`: whether the next pass is drawn while this one is used.
  BatchLoader(const Batches& batches, const TrainingOptions& options, const Share& share,
              const torch::Device& device, bool ahead);

  /// Passes of a step.
  [[nodiscard]] std::int64_t passes() const;
  /// The images of one pass. Passes are best asked for in their order.
  [[nodiscard]] Batch load(std::int64_t step, std::int64_t pass);

 private:
  struct Position {
    std::int64_t step = 0;
    std::int64_t pass = 0;
    bool operator==(const Position&) const = default;
  };

  [[nodiscard]] Batch draw(const Position& position) const;
  [[nodiscard]] Position after(const Position& position) const;

  const Batches& batches_;
  const TrainingOptions& options_;
  Share share_;
  torch::Device device_;
  bool ahead_;
  Position next_;
  std::future<Batch> drawn_;  ///< of next_; not valid before the first call, and where nothing is drawn ahead
};

}  // namespace wavescore::baselines

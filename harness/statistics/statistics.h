#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <vector>

namespace wavescore::harness {

/// 95 % interval.
struct Interval {
  double low = 0;
  double high = 0;
};

/// A number measured over images, and what it is over each of Resampling::kResamples resamples of them.
struct Estimate {
  double value = 0;
  std::vector<double> resampled;
};

/// The bootstrap over `images` images: each resample draws as many with replacement. The draws depend on the
/// number of images alone, so all that is measured over the same images is resampled alike: differences and
/// ratios of estimates are those of paired samples.
class Resampling {
 public:
  static constexpr std::size_t kResamples = 1000;

  /// One byte an image and resample.
  explicit Resampling(std::size_t images);

  [[nodiscard]] std::size_t images() const { return images_; }
  /// The mean of one value an image.
  [[nodiscard]] Estimate mean(std::span<const float> values) const;

 private:
  std::size_t images_;
  std::vector<std::uint8_t> counts_;  ///< resample by resample, how often an image was drawn
};

/// A Resampling for each number of images that is asked for; callable from several threads.
class Resamplings {
 public:
  [[nodiscard]] const Resampling& of(std::size_t images);

 private:
  std::mutex mutex_;
  std::map<std::size_t, Resampling> made_;
};

/// a - b and a / b, resample by resample.
[[nodiscard]] Estimate difference(const Estimate& a, const Estimate& b);
[[nodiscard]] Estimate ratio(const Estimate& a, const Estimate& b);

/// The mean over repetitions with other seeds, and its interval: the percentiles of the resampled mean, and
/// where there are several repetitions Student's interval of their mean beside it, the two half-widths added
/// in quadrature.
struct Summary {
  double value = 0;
  Interval interval;
};
[[nodiscard]] Summary summarize(std::span<const Estimate> repetitions);

/// The 97.5 % quantile of Student's t with so many degrees of freedom, at least 1 (to three decimals up to
/// 30; beyond, Cornish and Fisher's expansion).
[[nodiscard]] double student_quantile(std::size_t degrees);

}  // namespace wavescore::harness

#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace wavescore::harness {

/// An interval is given from so many images on: of fewer, resamples miss too much of what other images would
/// give.
inline constexpr std::int64_t kFewestImages = 10;
/// Of several repetitions, from so many on: two numbers hardly tell how far a third may lie.
inline constexpr std::int64_t kFewestRepetitions = 3;

/// Whether an interval is given for a mean over so many images and repetitions.
[[nodiscard]] constexpr bool has_interval(std::int64_t images, std::int64_t repetitions) {
  return images >= kFewestImages && (repetitions == 1 || repetitions >= kFewestRepetitions);
}

/// Why there is none: "No intervals: they need at least 10 images."
[[nodiscard]] inline std::string no_interval_text(std::int64_t images, std::int64_t repetitions) {
  if (images < kFewestImages)
    return "No intervals: they need at least " + std::to_string(kFewestImages) + " images.";
  if (!has_interval(images, repetitions))
    return "No intervals: of several repetitions they need at least " + std::to_string(kFewestRepetitions) +
           ".";
  return {};
}

/// 95 % interval; both ends NaN where there is none, so that neither lies on any side of anything.
struct Interval {
  double low = 0;
  double high = 0;

  [[nodiscard]] bool is_given() const { return low <= high; }
};

/// A number measured over images, and what it is over each of Resampling::kResamples resamples of them.
struct Estimate {
  double value = 0;
  std::vector<double> resampled;
  std::size_t images = 0;
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
/// in quadrature. No interval where has_interval says so. The standard error is that of the resamples and of
/// the repetitions, added likewise.
struct Summary {
  double value = 0;
  Interval interval;
  double std_error = 0;
};
[[nodiscard]] Summary summarize(std::span<const Estimate> repetitions);

/// The same of ratios, which are positive: the half-widths are those of their logarithms, so that the
/// interval is positive however wide it is. A ratio that is 0 in some resample has no logarithm: then as
/// summarize, from 0 on.
[[nodiscard]] Summary summarize_ratios(std::span<const Estimate> repetitions);

/// The 97.5 % quantile of Student's t with so many degrees of freedom, at least 1 (to three decimals up to
/// 30; beyond, Cornish and Fisher's expansion).
[[nodiscard]] double student_quantile(std::size_t degrees);

}  // namespace wavescore::harness

#include "harness/analysis/agreement.h"

#include <algorithm>
#include <map>

#include "core/random.h"
#include "harness/analysis/comparisons.h"
#include "harness/evaluation/error_bands.h"

namespace wavescore::harness {
namespace {

/// Squares image by image: of the whole and of every band.
using SquaresOfImages = std::vector<std::vector<float>>;

class LevelAgreement {
 public:
  LevelAgreement(const Measurements& measurements, std::size_t data, std::size_t level)
      : measurements_(measurements),
        level_(level),
        methods_(measurements.methods(data, level)),
        by_band_(methods_.empty() ? Shape{} : methods_.front()->job().shape) {
    if (!methods_.empty()) images_ = compared_images(measurements.config(), methods_.front()->first());
  }

  void add_rows(std::vector<PairRow>& rows) {
    if (methods_.size() < 2 || images_ == 0) return;
    const std::size_t repetitions = measurements_.config().repetitions.size();
    std::vector<std::vector<Estimate>> found;  // by row, repetition by repetition
    const std::size_t first = rows.size();
    for (std::size_t r = 0; r < repetitions; ++r) {
      std::size_t row = 0;
      read(r);
      for (std::size_t a = 0; a < methods_.size(); ++a)
        for (std::size_t b = 0; b < methods_.size(); ++b) {
          if (a == b || !moves(b)) continue;
          const SquaresOfImages& apart = apart_.at(std::minmax(a, b));
          for (std::size_t band = 0; band < bands_of(b); ++band, ++row) {
            if (r == 0) {
              rows.push_back(head(a, b, band));
              found.emplace_back();
            }
            found[row].push_back(distance(apart[band], moved_[b][band]));
          }
        }
    }
    for (std::size_t row = 0; row < found.size(); ++row) {
      const Summary summary = summarize_ratios(found[row]);
      rows[first + row].value = 1 - summary.value;
      rows[first + row].low = 1 - summary.interval.high;
      rows[first + row].high = 1 - summary.interval.low;
    }
  }

 private:
  /// The whole, and the bands where b is trained.
  [[nodiscard]] std::size_t bands_of(std::size_t b) const {
    return methods_[b]->job().method->kind == Kind::trained ? 1 + by_band_.bands().size() : 1;
  }

  /// The identity does not: there is nothing to agree with.
  [[nodiscard]] bool moves(std::size_t b) const {
    return std::ranges::any_of(moved_[b].front(), [](float square) { return square > 0; });
  }

  /// How far the estimates of one repetition lie from the noisy images, and from each other.
  void read(std::size_t repetition) {
    const Work& work = *methods_.front()->repetitions[repetition];
    const Images noisy = add_noise(work.inputs->evaluation->read(0, images_), work.inputs->sigmas[level_],
                                   work.seeds->noise_seed, Purpose::evaluation, 0);
    std::vector<Images> estimates;
    moved_.clear();
    for (const MeasuredMethod* method : methods_) {
      estimates.push_back(measurements_.store().details(*method->repetitions[repetition], level_).estimates);
      moved_.push_back(squares(estimates.back(), noisy, bands_of(moved_.size()) > 1));
    }
    for (std::size_t b = 0; b < methods_.size(); ++b)
      for (std::size_t a = 0; a < b; ++a)
        apart_[{a, b}] = squares(estimates[a], estimates[b], bands_of(a) > 1 || bands_of(b) > 1);
  }

  /// |a - b|^2, image by image; `bands`: in each band too.
  [[nodiscard]] SquaresOfImages squares(const Images& a, const Images& b, bool bands) const {
    Images apart = a;
    apart.matrix() -= b.matrix();
    SquaresOfImages all(1 + by_band_.bands().size(), std::vector<float>(images_));
    if (bands) by_band_.measure(apart, 0, std::span(all).subspan(1));
    for (std::size_t i = 0; i < images_; ++i) {
      double sum = 0;
      for (const float value : apart.image(i)) sum += static_cast<double>(value) * static_cast<double>(value);
      all[0][i] = static_cast<float>(sum / (4.0 * static_cast<double>(apart.shape().pixels())));
    }
    return all;
  }

  /// 1 - agreement
  [[nodiscard]] Estimate distance(const std::vector<float>& apart, const std::vector<float>& moved) const {
    const Resampling& resampling = measurements_.resamplings().of(images_);
    return ratio(resampling.mean(apart), resampling.mean(moved));
  }

  [[nodiscard]] PairRow head(std::size_t a, std::size_t b, std::size_t band) const {
    PairRow row = pair_row(measurements_, *methods_[a], *methods_[b], level_);
    row.metric = "agreement";
    row.n = static_cast<std::int64_t>(images_);
    if (band == 0) return row;
    row.scale = by_band_.bands()[band - 1].scale;
    row.orientation = by_band_.bands()[band - 1].orientation;
    return row;
  }

  const Measurements& measurements_;
  std::size_t level_;
  std::vector<const MeasuredMethod*> methods_;
  SquaresByBand by_band_;
  std::size_t images_ = 0;
  std::vector<SquaresOfImages> moved_;
  std::map<std::pair<std::size_t, std::size_t>, SquaresOfImages> apart_;  ///< of a before b
};

}  // namespace

std::vector<PairRow> measure_agreement(const Measurements& measurements) {
  std::vector<PairRow> rows;
  const Config& config = measurements.config();
  for (std::size_t data = 0; data < config.data.size(); ++data)
    for (std::size_t level = 0; level < config.sigmas.values.size(); ++level)
      LevelAgreement(measurements, data, level).add_rows(rows);
  return rows;
}

}  // namespace wavescore::harness

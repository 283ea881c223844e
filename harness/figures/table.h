#pragma once

#include <string>
#include <vector>

#include "harness/figures/axes.h"
#include "harness/figures/method.h"
#include "harness/results/results.h"

namespace wavescore::harness::figures {

/// What a panel holds fixed: one data set at one resolution, fitted and evaluated on the same images.
struct Setting {
  std::string dataset;
  int resolution = 0;
  std::string split;
  std::int64_t n_train = 0;

  /// Whether `other` has the same data set and resolution.
  [[nodiscard]] bool same_data(const Setting& other) const {
    return dataset == other.dataset && resolution == other.resolution;
  }
  friend bool operator==(const Setting&, const Setting&) = default;
};

/// A scale, "1" the finest, and its orientation, such as "horizontal".
struct WaveletBand {
  std::string scale;
  std::string orientation;
  friend bool operator==(const WaveletBand&, const WaveletBand&) = default;
};

/// At most `limit` of `levels`, from the first to the last, evenly chosen.
[[nodiscard]] std::vector<double> chosen_levels(const std::vector<double>& levels, std::size_t limit);

/// summary.csv or metrics.csv as figures ask for it: whole-image rows by setting, method and noise level.
class Table {
 public:
  explicit Table(std::vector<ResultRow> rows);

  [[nodiscard]] const std::vector<Setting>& settings() const { return settings_; }
  /// The same; where more than three numbers of images were fitted on the same data, for each split the
  /// fewest and the most alone: the figure data_size shows them all.
  [[nodiscard]] std::vector<Setting> main_settings() const;
  /// Every method of the experiment, in the order of the file.
  [[nodiscard]] const std::vector<Method>& methods() const { return methods_; }
  /// Those with an MSE in this setting.
  [[nodiscard]] std::vector<Method> methods(const Setting& setting) const;
  /// At most about `limit` of `methods`: where there are more, those measured on as many images as any, then
  /// the best degree of each family of closed forms, then the best of every family. Best is the lowest
  /// geometric mean MSE in the setting.
  [[nodiscard]] std::vector<Method> representatives(const Setting& setting, std::vector<Method> methods,
                                                    std::size_t limit) const;
  /// Noise levels as written, rising.
  [[nodiscard]] std::vector<double> sigmas(const Setting& setting) const;
  /// The row of one metric, or nullptr. Metrics of no level have sigma 0.
  [[nodiscard]] const ResultRow* find(const Setting& setting, const Method& method, double sigma,
                                      std::string_view metric = "mse") const;
  [[nodiscard]] bool empty() const { return settings_.empty(); }
  /// The row of what one scale and orientation adds to mse_unclipped, or nullptr.
  [[nodiscard]] const ResultRow* find_band(const Setting& setting, const Method& method, double sigma,
                                           const WaveletBand& band) const;
  /// The bands of the setting, in the order of the file: coarsest first.
  [[nodiscard]] std::vector<WaveletBand> bands(const Setting& setting) const;

  /// "MNIST 32×32", with what else tells it from the other settings.
  [[nodiscard]] std::string title(const Setting& setting) const;
  /// The same for file names: "mnist_32".
  [[nodiscard]] std::string slug(const Setting& setting) const;
  /// "noise level σ (standardized units)"
  [[nodiscard]] std::string sigma_axis() const;
  /// What the numbers rest on: images fitted and evaluated, and the steps of the trained ones of `shown`.
  /// `error` says what the error is, where that is shown.
  [[nodiscard]] std::string budget(const Setting& setting, const std::vector<Method>& shown,
                                   std::string_view error = ", clipped MSE in [0, 1] pixels") const;
  /// What error bars are, for the small print; empty where no MSE has an interval.
  [[nodiscard]] std::string intervals() const;

 private:
  std::vector<ResultRow> rows_;
  std::vector<ResultRow> band_rows_;
  std::vector<Setting> settings_;
  std::vector<Method> methods_;
};

/// The 95 % interval of a row; its mean alone where it has none.
[[nodiscard]] Range interval_of(const ResultRow& row);

/// "MNIST 32×32"
[[nodiscard]] std::string data_title(const Setting& setting);

/// A count with commas: 60,000.
[[nodiscard]] std::string grouped(std::int64_t count);

/// A number with just the digits it needs.
[[nodiscard]] std::string number(double value);

}  // namespace wavescore::harness::figures

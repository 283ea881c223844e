#pragma once

#include <string>
#include <vector>

#include "harness/evaluation/metrics.h"
#include "harness/figures/axes.h"
#include "harness/figures/method.h"
#include "harness/figures/text.h"
#include "harness/results/pairs.h"
#include "harness/results/results.h"

namespace wavescore::harness::figures {

/// What a panel holds fixed: one data entry, which is one data set at one resolution, fitted and evaluated on
/// the same images.
struct Setting {
  std::string data;             ///< label of the entry; empty where the results are older than it
  std::string dataset_options;  ///< empty as `data` is
  std::string dataset;
  int resolution = 0;
  std::string split;
  std::int64_t n_train = 0;

  /// Whether `other` has the same data set, its options included, and resolution.
  [[nodiscard]] bool same_data(const Setting& other) const {
    return same_kind(other) && dataset_options == other.dataset_options;
  }
  /// Whether `other` has the same data set and resolution, whatever the options of the data set.
  [[nodiscard]] bool same_kind(const Setting& other) const {
    return dataset == other.dataset && resolution == other.resolution;
  }
  /// Whether `row` is about methods in this setting.
  [[nodiscard]] bool holds(const PairRow& row) const;
  friend bool operator==(const Setting&, const Setting&) = default;
};

/// A scale, "1" the finest, and its orientation, such as "horizontal".
struct WaveletBand {
  std::string scale;
  std::string orientation;
  friend bool operator==(const WaveletBand&, const WaveletBand&) = default;
};

constexpr std::size_t kMostMethods = 10;  ///< of a page that compares them panel by panel
constexpr std::size_t kMostPanels = 4;    ///< of a page with one for each of some noise levels

/// summary.csv or metrics.csv as figures ask for it: whole-image rows by setting, method and noise level. It
/// is about one metric, the main one of the rows unless `metric` names another.
class Table {
 public:
  /// `shown`: methods.csv, which says how methods are drawn.
  explicit Table(std::vector<ResultRow> rows, std::vector<MethodRow> shown = {},
                 std::string_view metric = {});

  [[nodiscard]] const Metric& metric() const { return *metric_; }
  /// The vertical axis of its values: logarithmic for errors, widened by the factor `margin`.
  [[nodiscard]] std::string value_axis(const Range& range, double margin) const;
  /// Whether a value can be drawn on that axis.
  [[nodiscard]] bool drawable(double value) const { return metric_->higher_is_better || value > 0; }

  [[nodiscard]] const std::vector<Setting>& settings() const { return settings_; }
  /// The same; where more than three numbers of images were fitted on the same data, for each split the
  /// fewest and the most alone: the figure data_size shows them all.
  [[nodiscard]] std::vector<Setting> main_settings() const;
  /// Every method of the experiment, in the order of the file.
  [[nodiscard]] const std::vector<Method>& methods() const { return methods_; }
  /// Those with a value of the metric in this setting.
  [[nodiscard]] std::vector<Method> methods(const Setting& setting) const;
  /// At most about `limit` of `methods`: where there are more, those measured on as many images as any, then
  /// the best degree of each family of closed forms, then the best of every family. Best over the levels of
  /// the setting is the lowest geometric mean of an error, the highest mean of another metric.
  [[nodiscard]] std::vector<Method> representatives(const Setting& setting, std::vector<Method> methods,
                                                    std::size_t limit) const;
  /// Noise levels as written, rising.
  [[nodiscard]] std::vector<double> sigmas(const Setting& setting) const;
  /// The row of one metric (empty: the table's), or nullptr. Metrics of no level have sigma 0.
  [[nodiscard]] const ResultRow* find(const Setting& setting, const Method& method, double sigma,
                                      std::string_view metric = {}) const;
  [[nodiscard]] bool empty() const { return settings_.empty(); }
  /// The row of what one scale and orientation adds to mse_unclipped, or nullptr.
  [[nodiscard]] const ResultRow* find_band(const Setting& setting, const Method& method, double sigma,
                                           const WaveletBand& band) const;
  /// The bands of the setting, in the order of the file: coarsest first.
  [[nodiscard]] std::vector<WaveletBand> bands(const Setting& setting) const;

  /// "MNIST 32×32", with what else tells it from the other settings.
  [[nodiscard]] std::string title(const Setting& setting) const;
  /// The same for file names, such as "mnist_32"; no two settings have the same.
  [[nodiscard]] std::string slug(const Setting& setting) const;
  /// The data set and resolution alone: "MNIST 32×32", and the label of the entry where there are others of
  /// the data set with other options. The same for file names.
  [[nodiscard]] std::string data_title(const Setting& setting) const;
  [[nodiscard]] std::string data_slug(const Setting& setting) const;
  /// "noise level σ (standardized units)"
  [[nodiscard]] std::string sigma_axis() const;
  /// What the numbers rest on: images fitted and evaluated, and the steps of the trained ones of `shown`.
  /// With `values` it says what the values are.
  [[nodiscard]] std::string budget(const Setting& setting, const std::vector<Method>& shown,
                                   bool values = true) const;
  /// What error bars are, for the small print, or why there are none; empty where nothing is known of it.
  [[nodiscard]] std::string intervals() const;

 private:
  [[nodiscard]] bool is_value(const ResultRow& row) const {
    return row.metric == metric_->name && row.sigma > 0;
  }
  [[nodiscard]] std::vector<std::string> slugs() const;

  std::vector<ResultRow> rows_;
  const Metric* metric_;
  std::vector<ResultRow> band_rows_;
  std::vector<Setting> settings_;
  std::vector<Method> methods_;
};

/// The 95 % interval of a row; its mean alone where it has none.
[[nodiscard]] Range interval_of(const ResultRow& row);

}  // namespace wavescore::harness::figures

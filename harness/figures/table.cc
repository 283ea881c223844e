#include "harness/figures/table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <utility>

#include "core/counted.h"
#include "harness/analysis/statistics.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kFewSizes = 3;

Setting setting_of(const ResultRow& row) {
  return {row.data, row.dataset_options, row.dataset, row.resolution, row.split, row.n_train};
}

std::string dataset_title(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kTitles = {{
      {"mnist", "MNIST"},
      {"fashion_mnist", "Fashion-MNIST"},
      {"cifar10", "CIFAR-10"},
      {"gaussian_field", "Gaussian field"},
  }};
  for (const auto& [known, title] : kTitles) {
    if (known == name) return std::string(title);
  }
  return std::string(name);
}

std::string split_title(const Setting& setting) {
  return setting.split == "train" ? "training" : setting.split;
}

/// One of each group that `group_of` names, the first with the lowest `score`; others as they are.
template <class Group, class Score>
std::vector<Method> best_of_groups(const std::vector<Method>& methods, Group group_of, Score score) {
  std::map<std::string, std::string> best;  // group -> title
  std::map<std::string, double> lowest;
  for (const Method& method : methods) {
    const std::string group = group_of(method);
    const double value = score(method);
    if (!lowest.contains(group) || value < lowest[group]) {
      lowest[group] = value;
      best[group] = method.title;
    }
  }
  std::vector<Method> kept;
  for (const Method& method : methods) {
    if (best[group_of(method)] == method.title) kept.push_back(method);
  }
  return kept;
}

}  // namespace

bool Setting::holds(const PairRow& row) const {
  if (!row.data.empty() && !data.empty()) return row.data == data;
  return row.dataset == dataset && row.resolution == resolution && row.split == split &&
         row.n_train == n_train;
}

Table::Table(std::vector<ResultRow> rows, std::vector<MethodRow> shown, std::string_view metric)
    : rows_(std::move(rows)),
      metric_(known_metric(metric.empty() ? std::string_view(main_metric(rows_)) : metric)) {
  if (metric_ == nullptr) metric_ = &find_metric("mse");
  std::ranges::copy_if(rows_, std::back_inserter(band_rows_),
                       [](const ResultRow& row) { return row.metric == "mse_by_band"; });
  std::erase_if(rows_, [](const ResultRow& row) { return row.scale != "all" || row.orientation != "all"; });
  methods_ = methods_of(rows_, shown);
  for (const ResultRow& row : rows_) {
    if (is_value(row) && std::ranges::find(settings_, setting_of(row)) == settings_.end()) {
      settings_.push_back(setting_of(row));
    }
  }
}

const ResultRow* Table::find(const Setting& setting, const Method& method, double sigma,
                             std::string_view metric) const {
  if (metric.empty()) metric = metric_->name;
  for (const ResultRow& row : rows_) {
    if (row.metric == metric && row.sigma == sigma && title_of(row) == method.title &&
        setting_of(row) == setting) {
      return &row;
    }
  }
  return nullptr;
}

const ResultRow* Table::find_band(const Setting& setting, const Method& method, double sigma,
                                  const WaveletBand& band) const {
  for (const ResultRow& row : band_rows_)
    if (row.sigma == sigma && row.scale == band.scale && row.orientation == band.orientation &&
        title_of(row) == method.title && setting_of(row) == setting)
      return &row;
  return nullptr;
}

std::vector<WaveletBand> Table::bands(const Setting& setting) const {
  std::vector<WaveletBand> bands;
  for (const ResultRow& row : band_rows_) {
    const WaveletBand band{row.scale, row.orientation};
    if (setting_of(row) == setting && std::ranges::find(bands, band) == bands.end()) bands.push_back(band);
  }
  return bands;
}

std::vector<double> Table::sigmas(const Setting& setting) const {
  std::vector<double> sigmas;
  for (const ResultRow& row : rows_) {
    if (is_value(row) && setting_of(row) == setting) sigmas.push_back(row.sigma);
  }
  std::ranges::sort(sigmas);
  sigmas.erase(std::ranges::unique(sigmas).begin(), sigmas.end());
  return sigmas;
}

std::vector<Setting> Table::main_settings() const {
  std::vector<Setting> chosen;
  for (const Setting& setting : settings_) {
    std::size_t sizes = 0, fewer = 0;
    for (const Setting& other : settings_) {
      if (!other.same_data(setting) || other.split != setting.split) continue;
      ++sizes;
      fewer += other.n_train < setting.n_train ? 1 : 0;
    }
    if (sizes <= kFewSizes || fewer == 0 || fewer == sizes - 1) chosen.push_back(setting);
  }
  return chosen;
}

std::vector<Method> Table::methods(const Setting& setting) const {
  std::vector<Method> present;
  for (const Method& method : methods_) {
    if (std::ranges::any_of(rows_, [&](const ResultRow& row) {
          return title_of(row) == method.title && is_value(row) && setting_of(row) == setting;
        })) {
      present.push_back(method);
    }
  }
  return present;
}

std::vector<Method> Table::representatives(const Setting& setting, std::vector<Method> methods,
                                           std::size_t limit) const {
  const std::vector<double> levels = sigmas(setting);
  const auto score = [&](const Method& method) {
    double sum = 0;
    for (const double sigma : levels) {
      const ResultRow* row = find(setting, method, sigma);
      if (row == nullptr) return std::numeric_limits<double>::infinity();
      sum += metric_->higher_is_better ? -row->mean : std::log(row->mean);
    }
    return sum;
  };
  if (methods.size() > limit && !levels.empty()) {
    const auto images = [&](const Method& method) {
      const ResultRow* row = find(setting, method, levels.front());
      return row == nullptr ? std::int64_t{0} : row->n;
    };
    const std::int64_t most = images(*std::ranges::max_element(methods, {}, images));
    std::erase_if(methods, [&](const Method& method) { return images(method) > 0 && images(method) < most; });
  }
  const auto closed_form = [](const Method& m) { return m.role == Role::wavelet ? m.family : m.title; };
  const auto family = [](const Method& m) { return m.family; };
  if (methods.size() > limit) methods = best_of_groups(methods, closed_form, score);
  if (methods.size() > limit) methods = best_of_groups(methods, family, score);
  return methods;
}

std::string Table::title(const Setting& setting) const {
  const auto differs = [&](auto member) {
    return std::ranges::any_of(settings_, [&](const Setting& other) {
      return other.same_data(setting) && other.*member != setting.*member;
    });
  };
  std::string title = data_title(setting);
  if (differs(&Setting::split)) title += fmt::format(", {} images", split_title(setting));
  if (differs(&Setting::n_train)) title += fmt::format(", fitted on {}", grouped(setting.n_train));
  const bool alone = std::ranges::none_of(settings_, [&](const Setting& other) {
    return other.same_data(setting) && other.split == setting.split && other.n_train == setting.n_train &&
           other != setting;
  });
  return alone ? title : fmt::format("{}, {}", title, setting.data);
}

std::string Table::data_title(const Setting& setting) const {
  const std::string title =
      fmt::format("{} {}×{}", dataset_title(setting.dataset), setting.resolution, setting.resolution);
  const bool alone = std::ranges::all_of(
      settings_, [&](const Setting& other) { return !other.same_kind(setting) || other.same_data(setting); });
  return alone ? title : fmt::format("{}, {}", title, setting.data);
}

std::vector<std::string> Table::slugs() const {
  std::vector<std::string> slugs;
  for (const Setting& setting : settings_) {
    std::string slug = fmt::format("{}_{}", setting.dataset, setting.resolution);
    const auto same = [&](const Setting& other) { return other.same_kind(setting); };
    const auto numbers = [&](const Setting& other) {
      return same(other) && other.split == setting.split && other.n_train == setting.n_train;
    };
    const auto all = std::ranges::count_if(settings_, same);
    const auto alike = std::ranges::count_if(settings_, numbers);
    if (alike < all) slug += fmt::format("_{}_{}", setting.split, setting.n_train);
    if (alike > 1) slug += "_" + plain(setting.data);
    // Labels may differ in what a file name does not show.
    std::string name = slug;
    for (int k = 2; std::ranges::find(slugs, name) != slugs.end(); ++k) name = fmt::format("{}_{}", slug, k);
    slugs.push_back(std::move(name));
  }
  return slugs;
}

std::string Table::slug(const Setting& setting) const {
  const auto place = std::ranges::find(settings_, setting) - settings_.begin();
  return slugs().at(static_cast<std::size_t>(place));
}

std::string Table::data_slug(const Setting& setting) const {
  const std::string slug = fmt::format("{}_{}", setting.dataset, setting.resolution);
  const bool alone = std::ranges::all_of(
      settings_, [&](const Setting& other) { return !other.same_kind(setting) || other.same_data(setting); });
  return alone ? slug : this->slug(setting);
}

std::string Table::value_axis(const Range& range, double margin) const {
  return metric_->higher_is_better ? even_axis('y', range) : log_axis('y', range, margin);
}

std::string Table::sigma_axis() const {
  const auto row = std::ranges::find_if(rows_, [&](const ResultRow& r) { return is_value(r); });
  const std::string unit = row == rows_.end() ? "" : row->sigma_unit;
  if (unit == "standardized") return "noise level σ (standardized units)";
  if (unit == "pixel01") return "noise level σ ([0, 1] pixels)";
  return "noise level σ ([−1, 1] pixels)";
}

namespace {

/// "WHAT: METHOD, METHOD" for everything that is said of methods, in the order in which it was first said.
class Remarks {
 public:
  void add(const std::string& what, const std::string& method) {
    const auto same = std::ranges::find(remarks_, what, &std::pair<std::string, std::string>::first);
    if (same == remarks_.end())
      remarks_.emplace_back(what, method);
    else
      same->second += ", " + method;
  }
  [[nodiscard]] std::string text() const {
    std::string text;
    for (const auto& [what, methods] : remarks_) text += fmt::format("; {}: {}", what, methods);
    return text;
  }

 private:
  std::vector<std::pair<std::string, std::string>> remarks_;
};

}  // namespace

std::string Table::budget(const Setting& setting, const std::vector<Method>& shown, bool values) const {
  std::int64_t evaluated = 0;
  for (const ResultRow& row : rows_) {
    if (is_value(row) && setting_of(row) == setting) evaluated = std::max(evaluated, row.n);
  }
  Remarks training;
  Remarks fewer;
  for (const Method& method : shown) {
    const ResultRow* row = find(setting, method, sigmas(setting).front());
    if (row == nullptr) continue;
    if (row->n > 0 && row->n < evaluated) fewer.add(counted(grouped(row->n), "image"), method.title);
    const bool said = method.title.find("(budget: ") != std::string::npos;
    if (method.role != Role::trained || said) continue;
    const ResultRow* made = find(setting, method, 0, "steps");
    training.add(
        fmt::format(
            "{} × batch {}",
            counted(made == nullptr ? option(*row, "steps") : grouped(std::llround(made->mean)), "step"),
            option(*row, "batch")),
        method.title);
  }
  return fmt::format("{}: fitted on {}, evaluated on {}{}{}{}.", data_title(setting),
                     counted(grouped(setting.n_train), "image"),
                     counted(grouped(evaluated), split_title(setting) + " image"),
                     values ? fmt::format(", {}", metric_->words) : "", fewer.text(), training.text());
}

std::string Table::intervals() const {
  std::int64_t repetitions = 0;  // 0: no interval
  std::string why_none;
  for (const ResultRow& row : rows_) {
    if (!is_value(row) || row.n == 0) continue;
    if (row.high > row.low)
      repetitions = std::max(repetitions, row.repetitions);
    else if (why_none.empty())
      why_none = no_interval_text(row.n, row.repetitions);
  }
  if (repetitions == 0) return why_none;
  if (repetitions == 1) return "Error bars: 95 % intervals.";
  return fmt::format("Means over {} repetitions with other seeds; error bars: 95 % intervals.", repetitions);
}

Range interval_of(const ResultRow& row) {
  if (row.high > row.low) return {row.low, row.high, false};
  return {row.mean, row.mean, false};
}

}  // namespace wavescore::harness::figures

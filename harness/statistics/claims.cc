#include "harness/statistics/claims.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>

namespace wavescore::harness {
namespace {

using Methods = std::vector<const MeasuredMethod*>;
using Options = nlohmann::json;

std::string plain(const nlohmann::json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

Options options_of(const MeasuredMethod& method) {
  Options options = Options::parse(method.job().options);
  options["name"] = method.job().method->name;
  return options;
}

bool matches(const Selection& selection, const MeasuredMethod& method) {
  const Options options = options_of(method);
  if (!selection.options.empty())
    return std::ranges::all_of(selection.options, [&](const auto& wanted) {
      return options.contains(wanted.first) && plain(options[wanted.first]) == wanted.second;
    });
  return method.label == selection.text || plain(options["name"]) == selection.text ||
         (options.contains("family") && plain(options["family"]) == selection.text);
}

/// Whether `other` is what `method` is compared with: the one that was named by its label, else one of the
/// same degree and basis where both have them.
bool comparable(const MeasuredMethod& method, const MeasuredMethod& other, const Selection& selection) {
  if (other.label == selection.text) return true;
  const Options mine = options_of(method);
  const Options theirs = options_of(other);
  return std::ranges::all_of(std::array{"degree", "basis"}, [&](const char* key) {
    return !mine.contains(key) || !theirs.contains(key) || mine[key] == theirs[key];
  });
}

/// A metric of a method at a level, or its ratio to that of another.
struct Quantity {
  std::string name;
  double at = 0;  ///< where it stands along what it falls or rises with
  std::vector<Estimate> repetitions;
};

std::vector<Estimate> each(const std::vector<Estimate>& a, const std::vector<Estimate>& b,
                           Estimate (*combine)(const Estimate&, const Estimate&)) {
  std::vector<Estimate> all;
  for (std::size_t r = 0; r < std::min(a.size(), b.size()); ++r) all.push_back(combine(a[r], b[r]));
  return all;
}

class Judge {
 public:
  Judge(const Measurements& measurements, const Claim& claim)
      : measurements_(measurements), config_(measurements.config()), claim_(claim) {}

  std::vector<ClaimPart> parts(const std::vector<ResultRow>& facts) {
    if (claim_.kind == Claim::Kind::less)
      less();
    else if (claim_.kind == Claim::Kind::below)
      below(facts);
    else
      falls_or_rises();
    note_unmeasured();
    return std::move(parts_);
  }

 private:
  void less() {
    for (std::size_t data = 0; data < config_.data.size(); ++data)
      for (std::size_t level = 0; level < levels(); ++level) {
        if (!asked(data, level)) continue;
        for (const MeasuredMethod* a : select(claim_.a, data, level))
          for (const Selection& other : claim_.others)
            for (const MeasuredMethod* b : select(other, data, level)) {
              if (a == b || !comparable(*a, *b, other)) continue;
              for (const Quantity& left : quantities(*a, level))
                for (const Quantity& right : quantities(*b, level))
                  add(where(data, level), left.name + " < " + right.name, left, right);
            }
      }
  }

  /// From each value of `along` to the next.
  void falls_or_rises() {
    std::map<std::string, std::vector<Quantity>> series;
    std::vector<std::string> order;
    for (std::size_t data = 0; data < config_.data.size(); ++data)
      for (std::size_t level = 0; level < levels(); ++level) {
        if (!asked(data, level)) continue;
        for (const MeasuredMethod* method : select(claim_.a, data, level))
          for (Quantity& quantity : quantities(*method, level)) {
            const auto at = place_along(*method, level);
            if (!at) continue;
            const std::string key = series_key(*method, data, level) + "\n" + reference_of(quantity.name);
            if (!series.contains(key)) order.push_back(key);
            quantity.at = *at;
            series[key].push_back(std::move(quantity));
          }
      }
    for (const std::string& key : order) {
      auto& quantities = series[key];
      std::ranges::stable_sort(quantities, {}, &Quantity::at);
      for (std::size_t k = 1; k < quantities.size(); ++k) {
        const Quantity& from = quantities[k - 1];
        const Quantity& to = quantities[k];
        const bool falls = claim_.kind == Claim::Kind::falls;
        const char* moves = falls ? "falls" : "rises";
        const std::string what = from.name == to.name
                                     ? fmt::format("{} {} from {} {:.6g} to {:.6g}", from.name, moves,
                                                   claim_.along, from.at, to.at)
                                     : fmt::format("{} {} to {}", from.name, moves, to.name);
        add(key.substr(0, key.find('\n')), what, falls ? to : from, falls ? from : to);
      }
    }
  }

  void below(const std::vector<ResultRow>& facts) {
    for (const ResultRow& row : facts) {
      if (row.metric != claim_.metric) continue;
      const Interval interval =
          row.low == 0 && row.high == 0 ? Interval{row.mean, row.mean} : Interval{row.low, row.high};
      add(fmt::format("{} {}", row.dataset, row.resolution),
          fmt::format("{} {:.3g} < {:.3g}", row.label.empty() ? row.metric : row.label, row.mean,
                      claim_.limit),
          row.mean - claim_.limit, {interval.low - claim_.limit, interval.high - claim_.limit});
    }
    if (claim_.a.text.empty() && claim_.a.options.empty()) return;
    for (std::size_t data = 0; data < config_.data.size(); ++data)
      for (std::size_t level = 0; level < levels(); ++level) {
        if (!asked(data, level)) continue;
        for (const MeasuredMethod* method : select(claim_.a, data, level))
          for (const Quantity& quantity : quantities(*method, level)) {
            const Summary summary = summarize(quantity.repetitions);
            add(where(data, level),
                fmt::format("{} {:.3g} < {:.3g}", quantity.name, summary.value, claim_.limit),
                summary.value - claim_.limit,
                {summary.interval.low - claim_.limit, summary.interval.high - claim_.limit});
          }
      }
  }

  /// What the claim is about and could not be measured, or has not been yet: it stays open there.
  void note_unmeasured() {
    for (const MeasuredMethod& method : measurements_.methods()) {
      if (!concerns(method)) continue;
      std::vector<std::string> missing;
      for (std::size_t level = 0; level < levels(); ++level)
        if (asked(method.data, level) && !method.measured(level))
          missing.push_back(config_.sigmas.texts[level]);
      if (missing.empty()) continue;
      constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
      parts_.push_back(
          {fmt::format("{}, sigma {}", config_.data[method.data].label, fmt::join(missing, ", ")),
           method.label + " was not measured",
           kNone,
           {kNone, kNone},
           "undecided"});
    }
  }

  [[nodiscard]] bool concerns(const MeasuredMethod& method) const {
    return matches(claim_.a, method) ||
           std::ranges::any_of(claim_.others,
                               [&](const Selection& other) { return matches(other, method); }) ||
           (claim_.relative_to && matches(*claim_.relative_to, method));
  }

  [[nodiscard]] std::size_t levels() const { return config_.sigmas.values.size(); }

  [[nodiscard]] bool asked(std::size_t data, std::size_t level) const {
    const auto& on = claim_.on;
    const auto& sigmas = claim_.sigmas;
    return (on.empty() || std::ranges::find(on, config_.data[data].label) != on.end()) &&
           (sigmas.empty() || std::ranges::find(sigmas, config_.sigmas.values[level]) != sigmas.end());
  }

  [[nodiscard]] std::string where(std::size_t data, std::size_t level) const {
    return fmt::format("{}, sigma {}", config_.data[data].label, config_.sigmas.texts[level]);
  }

  [[nodiscard]] Methods select(const Selection& selection, std::size_t data, std::size_t level) const {
    Methods all = measurements_.methods(data, level);
    std::erase_if(all, [&](const MeasuredMethod* method) { return !matches(selection, *method); });
    return all;
  }

  /// The method's, or its ratios to those of `relative_to`.
  [[nodiscard]] std::vector<Quantity> quantities(const MeasuredMethod& method, std::size_t level) const {
    const auto& own = measurements_.estimates(method, level, claim_.metric);
    if (own.empty()) return {};
    if (!claim_.relative_to) return {{method.label, 0, own}};
    std::vector<Quantity> all;
    for (const MeasuredMethod* other : select(*claim_.relative_to, method.data, level)) {
      if (other == &method || !comparable(method, *other, *claim_.relative_to)) continue;
      const auto& theirs = measurements_.estimates(*other, level, claim_.metric);
      if (!theirs.empty()) all.push_back({method.label + " / " + other->label, 0, each(own, theirs, ratio)});
    }
    return all;
  }

  /// What tells ratios to several methods apart.
  static std::string reference_of(const std::string& name) {
    const auto slash = name.find(" / ");
    return slash == std::string::npos ? "" : name.substr(slash);
  }

  [[nodiscard]] std::optional<double> place_along(const MeasuredMethod& method, std::size_t level) const {
    if (claim_.along == "sigma") return config_.sigmas.values[level];
    if (claim_.along == "resolution") return method.first().spec->resolution;
    if (claim_.along == "train_images") return static_cast<double>(method.first().inputs->train->count());
    const Options options = options_of(method);
    if (!options.contains(claim_.along) || !options[claim_.along].is_number()) return std::nullopt;
    return options[claim_.along].get<double>();
  }

  /// All that stays the same along a series; before the first line end what a reader is told of it.
  [[nodiscard]] std::string series_key(const MeasuredMethod& method, std::size_t data,
                                       std::size_t level) const {
    const DataSpec& spec = config_.data[data];
    if (claim_.along == "sigma") return fmt::format("{}\n{}", spec.label, method.label);
    const std::string& sigma = config_.sigmas.texts[level];
    if (claim_.along == "resolution")
      return fmt::format("{}, sigma {}\n{} {} {}", spec.name, sigma, spec.split, spec.train_images,
                         method.label);
    if (claim_.along == "train_images")
      return fmt::format("{}-{}, {}, sigma {}\n{}", spec.name, spec.resolution, spec.split, sigma,
                         method.label);
    Options options = options_of(method);
    options.erase(claim_.along);
    return fmt::format("{}\n{}", where(data, level), options.dump());
  }

  void add(std::string where, std::string what, const Quantity& left, const Quantity& right) {
    const auto differences = each(left.repetitions, right.repetitions, difference);
    if (differences.empty()) return;
    const Summary summary = summarize(differences);
    add(std::move(where), std::move(what), summary.value, summary.interval);
  }

  void add(std::string where, std::string what, double value, const Interval& interval) {
    const char* verdict = interval.high < 0 ? "holds" : interval.low >= 0 ? "fails" : "undecided";
    parts_.push_back({std::move(where), std::move(what), value, interval, verdict});
  }

  const Measurements& measurements_;
  const Config& config_;
  const Claim& claim_;
  std::vector<ClaimPart> parts_;
};

std::string overall(const std::vector<ClaimPart>& parts, bool somewhere) {
  const auto any = [&](std::string_view verdict) {
    return std::ranges::find(parts, verdict, &ClaimPart::verdict) != parts.end();
  };
  const std::string decisive = somewhere ? "holds" : "fails";
  if (parts.empty() || (!any(decisive) && any("undecided"))) return "undecided";
  return any(decisive) ? decisive : somewhere ? "fails" : "holds";
}

}  // namespace

std::vector<ClaimVerdict> judge(const Measurements& measurements, const std::vector<ResultRow>& facts) {
  std::vector<ClaimVerdict> verdicts;
  for (const Claim& claim : measurements.config().claims) {
    std::vector<ClaimPart> parts = Judge(measurements, claim).parts(facts);
    const std::string verdict = overall(parts, claim.somewhere);
    verdicts.push_back({claim.text, verdict, std::move(parts)});
  }
  return verdicts;
}

std::string verdicts_json(const std::vector<ClaimVerdict>& verdicts) {
  auto all = nlohmann::ordered_json::array();
  for (const ClaimVerdict& verdict : verdicts) {
    auto parts = nlohmann::ordered_json::array();
    for (const ClaimPart& part : verdict.parts)
      parts.push_back({{"where", part.where},
                       {"what", part.what},
                       {"value", part.value},
                       {"low", part.interval.low},
                       {"high", part.interval.high},
                       {"verdict", part.verdict}});
    all.push_back({{"text", verdict.text}, {"verdict", verdict.verdict}, {"parts", std::move(parts)}});
  }
  return all.dump(1) + "\n";
}

}  // namespace wavescore::harness

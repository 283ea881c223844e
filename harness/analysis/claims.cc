#include "harness/analysis/claims.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>

#include "harness/config/claim_plan.h"

namespace wavescore::harness {
namespace {

/// A metric of a method at a level, or its ratio to that of another, repetition by repetition.
struct Quantity {
  std::string name;
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
    if (claim_.fact) {
      judge_facts(facts);
      return std::move(parts_);
    }
    std::vector<const Job*> methods;
    for (const MeasuredMethod& method : measurements_.methods()) methods.push_back(&method.job());
    for (const ClaimComparison& comparison : comparisons_of(claim_, config_, methods))
      if (comparison.right)
        compare(comparison.where, comparison.left, *comparison.right);
      else
        compare_with_limit(comparison.where, comparison.left);
    note_unmeasured();
    return std::move(parts_);
  }

 private:
  /// Nothing where a measurement is missing.
  [[nodiscard]] std::optional<Quantity> quantity(const ClaimSide& side) const {
    const MeasuredMethod& method = measurements_.methods()[side.method];
    const auto& own = measurements_.estimates(method, side.level, claim_.metric);
    if (own.empty()) return std::nullopt;
    if (!side.over) return Quantity{method.label, own};
    const MeasuredMethod& other = measurements_.methods()[*side.over];
    const auto& theirs = measurements_.estimates(other, side.level, claim_.metric);
    if (theirs.empty()) return std::nullopt;
    return Quantity{method.label + " / " + other.label, each(own, theirs, ratio)};
  }

  void compare(const std::string& where, const ClaimSide& left, const ClaimSide& right) {
    const auto lower = quantity(left);
    const auto higher = quantity(right);
    if (!lower || !higher) return;
    const auto differences = each(lower->repetitions, higher->repetitions, difference);
    if (differences.empty()) return;
    const Summary summary = summarize(differences);
    if (claim_.kind == Claim::Kind::less)
      add(where, lower->name + " < " + higher->name, summary.value, summary.interval);
    else if (claim_.kind == Claim::Kind::greater)
      add(where, higher->name + " > " + lower->name, summary.value, summary.interval);
    else if (claim_.kind == Claim::Kind::falls)
      add(where, step_text("falls", *higher, right.at, *lower, left.at), summary.value, summary.interval);
    else
      add(where, step_text("rises", *lower, left.at, *higher, right.at), summary.value, summary.interval);
  }

  [[nodiscard]] std::string step_text(const char* moves, const Quantity& from, double from_at,
                                      const Quantity& to, double to_at) const {
    return from.name == to.name
               ? fmt::format("{} {} from {} {:.6g} to {:.6g}", from.name, moves, claim_.along, from_at, to_at)
               : fmt::format("{} {} to {}", from.name, moves, to.name);
  }

  void compare_with_limit(const std::string& where, const ClaimSide& left) {
    const auto measured = quantity(left);
    if (!measured) return;
    const Summary summary = summarize(measured->repetitions);
    add(where, fmt::format("{} {:.3g} < {:.3g}", measured->name, summary.value, claim_.limit),
        summary.value - claim_.limit,
        {summary.interval.low - claim_.limit, summary.interval.high - claim_.limit});
  }

  /// A fact belongs to a data set at a resolution.
  void judge_facts(const std::vector<ResultRow>& facts) {
    for (const ResultRow& row : facts) {
      if (row.metric != claim_.metric) continue;
      const bool asked = std::ranges::any_of(config_.data, [&](const DataSpec& spec) {
        return asked_data(spec) && spec.name == row.dataset && spec.resolution == row.resolution;
      });
      if (!asked) continue;
      const Interval interval =
          row.low == 0 && row.high == 0 ? Interval{row.mean, row.mean} : Interval{row.low, row.high};
      add(fmt::format("{} {}", row.dataset, row.resolution),
          fmt::format("{} {:.3g} < {:.3g}", row.label.empty() ? row.metric : row.label, row.mean,
                      claim_.limit),
          row.mean - claim_.limit, {interval.low - claim_.limit, interval.high - claim_.limit});
    }
  }

  /// What the claim is about and could not be measured, or has not been yet: it stays open there.
  void note_unmeasured() {
    for (const MeasuredMethod& method : measurements_.methods()) {
      if (!concerns(claim_, method.job()) || !asked_data(config_.data[method.data])) continue;
      std::vector<std::string> missing;
      for (std::size_t level = 0; level < config_.sigmas.values.size(); ++level)
        if (asked_level(level) && !method.measured(level)) missing.push_back(config_.sigmas.texts[level]);
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

  [[nodiscard]] bool asked_data(const DataSpec& spec) const {
    return claim_.on.empty() || std::ranges::find(claim_.on, spec.label) != claim_.on.end();
  }
  [[nodiscard]] bool asked_level(std::size_t level) const {
    return claim_.sigmas.empty() ||
           std::ranges::find(claim_.sigmas, config_.sigmas.values[level]) != claim_.sigmas.end();
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

#include "harness/config/claim_plan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "harness/config/claim_methods.h"
#include "harness/config/claim_series.h"

namespace wavescore::harness {
namespace {

class Planner {
 public:
  Planner(const Claim& claim, const Config& config, const std::vector<const Job*>& jobs)
      : claim_(claim), config_(config), methods_(claim, config, jobs) {}

  std::vector<ClaimComparison> plan() {
    if (claim_.fact) return {};
    methods_.check(claim_.a);
    for (const Selection& other : claim_.others) methods_.check(other);
    if (claim_.relative_to) methods_.check(*claim_.relative_to);
    switch (claim_.kind) {
      case Claim::Kind::less:
      case Claim::Kind::greater:
        pairs();
        break;
      case Claim::Kind::below:
        below();
        break;
      case Claim::Kind::falls:
      case Claim::Kind::rises:
        methods_.check_along();
        claim_.along == "sigma" ? along_sigma() : along_methods();
        break;
    }
    return std::move(comparisons_);
  }

 private:
  [[noreturn]] void fail_without_comparison(const std::string& place, std::string why) const {
    if (claim_.relative_to)
      if (const std::string apart = methods_.why_apart(claim_.a, *claim_.relative_to); !apart.empty())
        why = apart;
    const std::string at = claim_.on.empty() ? "" : fmt::format(" on {}", fmt::join(claim_.on, ", "));
    const std::string over =
        claim_.relative_to ? fmt::format(" (over {})", claim_.relative_to->description()) : "";
    fail_at(place, fmt::format("the claim makes no comparison{}{}: {}", at, over, why));
  }

  // Who is compared.

  /// A method as it is, or over each that `relative_to` means for it.
  [[nodiscard]] std::vector<ClaimSide> sides(std::size_t method, const Selection& selection) const {
    if (!claim_.relative_to) return {{.method = method}};
    std::vector<ClaimSide> all;
    for (const std::size_t other : methods_.select(*claim_.relative_to, methods_[method].data))
      if (other != method && methods_.comparable(method, selection, other, *claim_.relative_to))
        all.push_back({.method = method, .over = other});
    return all;
  }

  static bool among(const std::vector<ClaimSide>& sides, std::optional<std::size_t> over) {
    return std::ranges::find(sides, over, &ClaimSide::over) != sides.end();
  }

  void pairs() {
    std::vector<std::size_t> made(claim_.others.size(), 0);
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      if (!methods_.asked_data(data)) continue;
      for (const std::size_t level : methods_.asked_levels())
        for (const std::size_t a : methods_.select(claim_.a, data))
          for (std::size_t k = 0; k < claim_.others.size(); ++k)
            for (const std::size_t b : methods_.select(claim_.others[k], data))
              if (a != b && methods_.comparable(a, claim_.a, b, claim_.others[k]))
                made[k] += add_pairs(methods_.where(data, level), level, sides(a, claim_.a),
                                     sides(b, claim_.others[k]));
    }
    for (std::size_t k = 0; k < made.size(); ++k)
      if (made[k] == 0) fail_without_comparison(claim_.others[k].place, why_no_pair(claim_.others[k]));
  }

  [[nodiscard]] std::string why_no_pair(const Selection& other) const {
    if (const std::string apart = methods_.why_apart(claim_.a, other); !apart.empty() || !claim_.relative_to)
      return apart;
    const std::string apart = methods_.why_apart(other, *claim_.relative_to);
    return apart.empty() ? "no two of them can be taken over the same method" : apart;
  }

  /// Ratios are compared over the same method where both can be.
  std::size_t add_pairs(const std::string& where, std::size_t level, const std::vector<ClaimSide>& left,
                        const std::vector<ClaimSide>& right) {
    std::size_t added = 0;
    for (const ClaimSide& one : left)
      for (ClaimSide r : right) {
        ClaimSide l = one;
        if (l.over != r.over && (among(right, l.over) || among(left, r.over))) continue;
        l.level = r.level = level;
        if (claim_.kind == Claim::Kind::greater) std::swap(l, r);
        comparisons_.push_back({where, l, r});
        ++added;
      }
    return added;
  }

  void below() {
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      if (!methods_.asked_data(data)) continue;
      for (const std::size_t level : methods_.asked_levels())
        for (const std::size_t method : methods_.select(claim_.a, data))
          for (ClaimSide side : sides(method, claim_.a)) {
            side.level = level;
            comparisons_.push_back({methods_.where(data, level), side, std::nullopt});
          }
    }
    if (comparisons_.empty())
      fail_without_comparison(claim_.a.place, fmt::format("{} is not there", claim_.a.description()));
  }

  // From each value of `along` to the next.

  void along_sigma() {
    std::vector<std::size_t> levels = methods_.asked_levels();
    std::ranges::sort(levels, {}, [&](std::size_t level) { return config_.sigmas.values[level]; });
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      if (!methods_.asked_data(data)) continue;
      for (const std::size_t method : methods_.select(claim_.a, data))
        for (const ClaimSide& side : sides(method, claim_.a)) {
          std::vector<ClaimSide> series;
          for (const std::size_t level : levels) {
            series.push_back(side);
            series.back().level = level;
            series.back().at = config_.sigmas.values[level];
          }
          add_series(config_.data[data].label, series);
        }
    }
    if (comparisons_.empty())
      fail_without_comparison(claim_.along_place,
                              fmt::format("it needs {} at two noise levels or more", claim_.a.description()));
  }

  void along_methods() {
    const ClaimSeries series(methods_);
    std::vector<std::size_t> chosen;
    std::set<double> places;
    for (std::size_t data = 0; data < config_.data.size(); ++data)
      if (methods_.asked_data(data))
        for (const std::size_t method : methods_.select(claim_.a, data))
          if (const auto at = series.place_along(method)) {
            chosen.push_back(method);
            places.insert(*at);
          }
    for (const auto& group : series.series_of(chosen))
      for (const std::size_t level : methods_.asked_levels()) {
        std::map<std::string, std::vector<ClaimSide>> by_reference;
        std::vector<std::string> order;
        for (const std::size_t method : group)
          for (ClaimSide side : sides(method, claim_.a)) {
            const std::string reference = side.over ? methods_[*side.over].label : "";
            if (!by_reference.contains(reference)) order.push_back(reference);
            side.level = level;
            side.at = *series.place_along(method);
            by_reference[reference].push_back(side);
          }
        for (const std::string& reference : order)
          add_series(series.where_of_series(methods_[group.front()].data, level), by_reference[reference]);
      }
    if (comparisons_.empty())
      fail_without_comparison(claim_.along_place,
                              fmt::format("it needs {} with two values of {} and all else alike; {}",
                                          claim_.a.description(), claim_.along, values_text(places)));
  }

  static std::string values_text(const std::set<double>& values) {
    if (values.empty()) return "there is no value";
    if (values.size() == 1) return fmt::format("the only value is {}", *values.begin());
    return fmt::format("the values {} are of methods that differ in more", fmt::join(values, ", "));
  }

  void add_series(const std::string& where, std::vector<ClaimSide> series) {
    std::ranges::stable_sort(series, {}, &ClaimSide::at);
    for (std::size_t k = 1; k < series.size(); ++k) {
      const bool falls = claim_.kind == Claim::Kind::falls;
      const ClaimSide& from = series[k - 1];
      const ClaimSide& to = series[k];
      comparisons_.push_back({where, falls ? to : from, falls ? from : to});
    }
  }

  const Claim& claim_;
  const Config& config_;
  ClaimMethods methods_;
  std::vector<ClaimComparison> comparisons_;
};

}  // namespace

std::vector<const Job*> methods_of(const std::vector<Job>& jobs) {
  std::vector<const Job*> methods;
  for (const Job& job : jobs)
    if (job.repetition == 0) methods.push_back(&job);
  return methods;
}

bool selects(const Selection& selection, const Job& method) { return matches(selection, options_of(method)); }

bool concerns(const Claim& claim, const Job& method) {
  const nlohmann::json options = options_of(method);
  return matches(claim.a, options) ||
         std::ranges::any_of(claim.others, [&](const Selection& other) { return matches(other, options); }) ||
         (claim.relative_to && matches(*claim.relative_to, options));
}

std::vector<ClaimComparison> comparisons_of(const Claim& claim, const Config& config,
                                            const std::vector<const Job*>& methods) {
  return Planner(claim, config, methods).plan();
}

void check_claims(const Config& config, const std::vector<Job>& jobs) {
  const auto methods = methods_of(jobs);
  for (const Claim& claim : config.claims) (void)comparisons_of(claim, config, methods);
}

}  // namespace wavescore::harness

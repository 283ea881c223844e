#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "harness/config/plan.h"

namespace wavescore::harness {

/// Whether `selection` means the method with these options: its label, its family or its name; or, by
/// options, all of them. Values are compared as texts, or as the numbers that they are: 1e-6 is 1.0e-06.
[[nodiscard]] bool matches(const Selection& selection, const nlohmann::json& options);

/// What a claim may name a method by: its options, name, label and told_sigma_factor.
[[nodiscard]] nlohmann::json options_of(const Job& job);

/// An InputError at a place of an experiment file.
[[noreturn]] void fail_at(const std::string& place, const std::string& what);

/// The methods of an experiment, as one claim names and compares them.
class ClaimMethods {
 public:
  ClaimMethods(const Claim& claim, const Config& config, const std::vector<const Job*>& methods);

  /// InputError, with the nearest name, where the experiment lacks what the claim names.
  void check(const Selection& selection) const;
  /// What the claim falls or rises with is a number, and one of the methods that it is about.
  void check_along() const;

  [[nodiscard]] std::size_t size() const { return methods_.size(); }
  [[nodiscard]] const Job& operator[](std::size_t method) const { return *methods_[method]; }
  [[nodiscard]] const nlohmann::json& options(std::size_t method) const { return options_[method]; }
  [[nodiscard]] const Claim& claim() const { return claim_; }
  [[nodiscard]] const Config& config() const { return config_; }
  [[nodiscard]] const DataSpec& data_of(std::size_t method) const;
  /// "mnist-32, sigma 1"
  [[nodiscard]] std::string where(std::size_t data, std::size_t level) const;

  // The data, levels and methods that the claim is about, by their numbers.
  [[nodiscard]] bool asked_data(std::size_t data) const;
  [[nodiscard]] std::vector<std::size_t> asked_levels() const;
  [[nodiscard]] std::vector<std::size_t> select(const Selection& selection, std::size_t data) const;

  [[nodiscard]] bool comparable(std::size_t a, const Selection& mine, std::size_t b,
                                const Selection& theirs) const;
  /// Why no method of `mine` is compared with one of `theirs`; empty where one is.
  [[nodiscard]] std::string why_apart(const Selection& mine, const Selection& theirs) const;

 private:
  void check_text(const Selection& selection) const;
  /// Option by option, so that the first is named which leaves no method.
  void check_options(const Selection& selection) const;
  /// The option in which method `b` of `theirs` differs from `a` of `mine` so that the two are not compared;
  /// empty where they are.
  [[nodiscard]] std::string difference(std::size_t a, const Selection& mine, std::size_t b,
                                       const Selection& theirs) const;

  const Claim& claim_;
  const Config& config_;
  const std::vector<const Job*>& methods_;
  std::vector<nlohmann::json> options_;  ///< of each method
};

}  // namespace wavescore::harness

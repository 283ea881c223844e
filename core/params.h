#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/param_value.h"

namespace wavescore {

/// What `wavescore list METHOD` says of an option.
struct ParamDescription {
  std::string key;
  std::string fallback;              ///< the default, as one writes it
  std::string range;                 ///< "1 to 4", "mean | identity", ...
  std::string about;                 ///< one line
  std::vector<std::string> choices;  ///< of an option that is one of some words
};

/// The options of one denoiser or data set, as the user wrote them. Each getter gives a default, checks
/// type and range, and records the value that is really used; `finish` reports keys that nobody asked for.
/// The last argument of a getter is the line that explains the option.
///
/// A list where one value is expected is a sweep: the getter takes the first item and the key appears in
/// `sweeps()`; the harness then makes one denoiser per item (`at` fixes the items).
///
/// Every error is an InputError such as
///   experiments/a.yaml:12: 'degree' of 'wavelet' must be a whole number from 1 to 4, not 'two'
class Params {
 public:
  using Entries = std::vector<std::pair<std::string, ParamNode>>;

  /// `owner` is the method's name, `source` the file, `line` the line of the whole entry.
  Params(std::string owner, std::string source, int line, Entries entries);
  /// Options given as a JSON object (a model file's metadata). InputError if it is not one.
  static Params from_json(std::string owner, std::string source, std::string_view json);

  [[nodiscard]] bool flag(std::string_view key, bool fallback, std::string_view about = {});
  [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t fallback, std::int64_t least,
                                     std::int64_t most, std::string_view about = {});
  [[nodiscard]] double number(std::string_view key, double fallback, double least, double most,
                              std::string_view about = {});
  [[nodiscard]] std::string text(std::string_view key, std::string_view fallback,
                                 std::string_view about = {});
  /// One of `allowed`; the error lists them.
  [[nodiscard]] std::string choice(std::string_view key, std::string_view fallback,
                                   const std::vector<std::string_view>& allowed, std::string_view about = {});
  /// A list of whole numbers; a single number is a list of one; a list of lists is a sweep.
  [[nodiscard]] std::vector<std::int64_t> integers(std::string_view key, std::vector<std::int64_t> fallback,
                                                   std::int64_t least, std::int64_t most,
                                                   std::string_view about = {});
  /// The same of numbers.
  [[nodiscard]] std::vector<double> numbers(std::string_view key, std::vector<double> fallback, double least,
                                            double most, std::string_view about = {});
  /// A number, or nothing where the text is `word`.
  [[nodiscard]] std::optional<double> number_or(std::string_view key, std::string_view word, double fallback,
                                                double least, double most, std::string_view about = {});
  /// A whole number, or nothing where the text is `auto` or the key is absent. Follow with `resolve`.
  [[nodiscard]] std::optional<std::int64_t> integer_or_auto(std::string_view key, std::int64_t least,
                                                            std::int64_t most, std::string_view about = {});
  /// Records what `auto` came to, so that results report the value really used.
  void resolve(std::string_view key, ParamValue value);
  /// Leaves `key`, which can alter no result, out of json().
  void immaterial(std::string_view key) { immaterial_.emplace(key); }
  [[nodiscard]] bool has(std::string_view key) const;
  /// Describes an option that is a map and was not written.
  void mention(std::string_view key, std::string_view about);
  /// Whether no option was written.
  [[nodiscard]] bool empty() const { return entries_.empty(); }

  /// The options of a method inside this one, `owner`: those whose keys start with `prefix`, without it. Once
  /// they are read, `adopt` takes over what they came to and which of them are sweeps.
  [[nodiscard]] Params part(std::string_view prefix, std::string owner) const;
  void adopt(std::string_view prefix, const Params& part);

  /// Throws for the first key that no getter asked for, with the nearest known one.
  void finish() const;
  /// An InputError about `key` (or the whole entry if it was not written), with place and owner.
  [[noreturn]] void fail(std::string_view key, const std::string& what) const;

  /// Every option with the value really used, in the order the method asked.
  [[nodiscard]] const std::vector<std::pair<std::string, ParamValue>>& resolved() const { return resolved_; }
  /// Every option that was asked for, in the same order.
  [[nodiscard]] const std::vector<ParamDescription>& descriptions() const { return descriptions_; }
  /// What of resolved() can alter a result, as one compact JSON object.
  [[nodiscard]] std::string json() const;
  /// Keys whose value was a list where one value was expected, with the number of items.
  [[nodiscard]] const std::vector<std::pair<std::string, std::size_t>>& sweeps() const { return sweeps_; }
  /// A fresh copy in which the sweep `key` is fixed to its item `index`.
  [[nodiscard]] Params at(std::string_view key, std::size_t index) const;
  [[nodiscard]] const std::string& owner() const { return owner_; }

 private:
  const ParamNode* find(std::string_view key) const;
  const ParamNode* scalar(std::string_view key);
  /// The entries of `key`, if it was written: one for a single value.
  std::optional<std::vector<ParamNode>> list(std::string_view key);
  template <class Number>
  std::vector<Number> list_of(std::string_view key, std::vector<Number> values, Number least, Number most);
  void record(std::string_view key, ParamValue value);
  void describe(ParamDescription description);

  std::string owner_;
  std::string source_;
  int line_ = 0;
  Entries entries_;
  std::vector<std::pair<std::string, ParamValue>> resolved_;
  std::vector<ParamDescription> descriptions_;
  std::vector<std::pair<std::string, std::size_t>> sweeps_;
  std::set<std::string, std::less<>> immaterial_;
};

}  // namespace wavescore

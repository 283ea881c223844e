#pragma once

#include <yaml-cpp/yaml.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/params.h"

namespace wavescore::harness {

/// One map of an experiment file. Each getter checks the value of a key and gives the default where it is
/// absent. Errors are InputErrors that begin with file:line.
class Section {
 public:
  enum class Rest { none, options };

  /// `owner` is how errors call the map, e.g. "sigmas"; `keys` are those it takes. InputError if `map` is no
  /// map, a key stands twice, or a key is unknown and there is no `rest` of options that it could belong to.
  Section(std::filesystem::path file, std::string owner, const YAML::Node& map,
          std::vector<std::string_view> keys, Rest rest = Rest::none);

  /// The value of `key`, nothing if absent.
  [[nodiscard]] std::optional<YAML::Node> find(std::string_view key) const;
  /// The same; InputError with the example if absent.
  YAML::Node require(std::string_view key, std::string_view example) const;
  [[nodiscard]] std::string text(std::string_view key, std::string_view fallback) const;
  [[nodiscard]] std::string choice(std::string_view key, std::string_view fallback,
                                   const std::vector<std::string_view>& allowed) const;
  [[nodiscard]] std::int64_t integer(std::string_view key, std::int64_t fallback, std::int64_t least,
                                     std::int64_t most) const;
  [[nodiscard]] double number(std::string_view key, double fallback, double least, double most) const;
  /// A whole number of at least 1, or 0 where the text is `all` or the key is absent.
  [[nodiscard]] std::size_t count_or_all(std::string_view key) const;
  /// A list of texts, or one text as a list of one.
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, std::vector<std::string> fallback) const;

  /// The keys that are not this section's own, as options of the method or data set `owner`.
  [[nodiscard]] Params options(std::string owner) const;
  /// Once it is known which options there are: InputError for a key that is nearer to one of this section's
  /// own than to any of them, such as the 'lable' of a denoiser.
  void suggest(const std::vector<std::string_view>& options) const;

  /// InputError at `key` (or at the map, if `key` is absent).
  [[noreturn]] void fail(std::string_view key, std::string_view what) const;
  /// "experiments/a.yaml:12", of `key` or, where that is absent, of the map.
  [[nodiscard]] std::string place(std::string_view key = {}) const;

 private:
  struct Entry {
    std::string key;
    int line;
    YAML::Node value;
  };

  [[nodiscard]] const Entry* entry(std::string_view key) const;
  [[nodiscard]] Params one(std::string_view key) const;
  [[nodiscard]] bool knows(std::string_view key) const;

  std::filesystem::path file_;
  std::string owner_;
  int line_;
  std::vector<std::string_view> keys_;
  std::vector<Entry> entries_;
};

/// A scalar or a list of scalars and lists; InputError for a map.
[[nodiscard]] ParamNode param_node(const std::filesystem::path& file, const YAML::Node& node);

/// "file:line" of a node.
[[nodiscard]] std::string place_of(const std::filesystem::path& file, const YAML::Node& node);

}  // namespace wavescore::harness

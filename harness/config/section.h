#pragma once

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"
#include "core/params.h"

namespace wavescore::harness {

/// One map of an experiment file. Each getter checks the value of a key and gives the default where it is
/// absent. Errors are InputErrors that begin with file:line. Getters of lists take one value as a list of
/// one, and refuse lists in the list and items that are listed twice.
class Section {
 public:
  enum class Rest { none, options };

  /// `owner` is how errors call the map, e.g. "sigmas"; `keys` are those it takes. InputError if `map` is no
  /// map, a key is there twice, or a key is unknown and there is no `rest` of options that it could belong
  /// to.
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
  /// The same of each item of a list; {0} where the key is absent.
  [[nodiscard]] std::vector<std::size_t> counts_or_all(std::string_view key) const;
  /// A list of whole numbers; empty where the key is absent. `repeats`: an item may be there twice.
  [[nodiscard]] std::vector<std::int64_t> integers(std::string_view key, std::int64_t least,
                                                   std::int64_t most, bool repeats = false) const;
  /// A list of some of `allowed`.
  [[nodiscard]] std::vector<std::string> choices(std::string_view key, std::string_view fallback,
                                                 const std::vector<std::string_view>& allowed) const;
  /// A list of texts.
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, std::vector<std::string> fallback) const;

  /// The items of the list at `key`, which is there, as they are written.
  [[nodiscard]] std::vector<ParamNode> values(std::string_view key) const;
  /// Adds what `item` of the list at `key` came to; InputError at its line if `known` has it already.
  template <class Value>
  void add_once(std::string_view key, const ParamNode& item, Value value, std::vector<Value>& known) const {
    if (std::ranges::find(known, value) != known.end()) fail_twice(key, item);
    known.push_back(std::move(value));
  }

  /// The keys that are not this section's own, as options of the method or data set `owner`.
  [[nodiscard]] Params options(std::string owner) const;
  /// The same keys and values as one text: equal texts, equal options as written.
  [[nodiscard]] std::string options_text() const;
  /// Once it is known which options there are: InputError for a key that is nearer to one of this section's
  /// own than to any of them, such as the 'lable' of a denoiser.
  void suggest(const std::vector<std::string_view>& options) const;

  /// What `look_up` finds for `name`, the text at `key`; its InputError gets a place.
  template <class LookUp>
  auto& named(std::string_view key, const std::string& name, LookUp look_up) const {
    try {
      return look_up(name);
    } catch (const InputError& error) {
      throw InputError(place(key) + ": " + error.what());
    }
  }

  /// Takes over from `other` each key that this map lacks; it keeps the place where it stands.
  void adopt(const Section& other);

  /// InputError at `key` (or at the map, if `key` is absent).
  [[noreturn]] void fail(std::string_view key, std::string_view what) const;
  /// "experiments/a.yaml:12", of `key` or, where that is absent, of the map.
  [[nodiscard]] std::string place(std::string_view key = {}) const;
  /// The file that `key` stands in.
  [[nodiscard]] const std::filesystem::path& file(std::string_view key) const;

 private:
  struct Entry {
    std::string key;
    std::filesystem::path file;
    int line;
    YAML::Node value;
  };

  [[nodiscard]] const Entry* entry(std::string_view key) const;
  [[nodiscard]] Params one(std::string_view key) const;
  [[nodiscard]] Params holding(std::string_view key, ParamNode value) const;
  [[noreturn]] void fail_twice(std::string_view key, const ParamNode& item) const;
  [[nodiscard]] bool knows(std::string_view key) const;

  std::filesystem::path file_;
  std::string owner_;
  int line_;
  std::vector<std::string_view> keys_;
  std::vector<Entry> entries_;
};

/// The value of `key`, a scalar or a list of scalars and lists; InputError for a map.
[[nodiscard]] ParamNode param_node(const std::filesystem::path& file, std::string_view key,
                                   const YAML::Node& node);

/// "file:line" of a node.
[[nodiscard]] std::string place_of(const std::filesystem::path& file, const YAML::Node& node);

}  // namespace wavescore::harness

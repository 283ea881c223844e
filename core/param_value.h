#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wavescore {

/// A value as an experiment file has it: the text of a scalar, or a list; with its line (0: unknown).
struct ParamNode {
  std::string text;
  std::vector<ParamNode> items;
  bool is_list = false;
  int line = 0;
};

/// A value after its type is known.
using ParamValue =
    std::variant<bool, std::int64_t, double, std::string, std::vector<std::int64_t>, std::vector<double>>;

/// A value as YAML and JSON both read it.
[[nodiscard]] std::string json_text(const ParamValue& value);

/// As flow YAML: "2", "[1, 2]".
[[nodiscard]] std::string written(const ParamNode& node);

/// "a whole number from 1 to 4", for messages; "1 to 4" or "from 1", for tables.
[[nodiscard]] std::string bounds_text(std::int64_t least, std::int64_t most);
[[nodiscard]] std::string bounds_text(double least, double most);
[[nodiscard]] std::string range_text(std::int64_t least, std::int64_t most);
[[nodiscard]] std::string range_text(double least, double most);

/// The entries of a JSON object; nothing where the text is none.
[[nodiscard]] std::optional<std::vector<std::pair<std::string, ParamNode>>> json_entries(
    std::string_view json);

}  // namespace wavescore

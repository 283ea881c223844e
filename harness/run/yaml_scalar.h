#pragma once

#include <string>
#include <string_view>

namespace wavescore::harness {

/// A number as YAML 1.1 (PyYAML) and YAML 1.2 both read it: the shortest text that reads back as the same,
/// with a point before an exponent (1.0e-06), .inf and .nan.
[[nodiscard]] std::string yaml_number(double value);

/// Whether a text that is written without quotes would be read as something else by YAML 1.1 or YAML 1.2: a
/// number (1e5, 0x1f, 1_000, 12:30), a truth value (yes, on, n), null, a date or a merge key.
[[nodiscard]] bool needs_quotes_in_yaml(std::string_view text);

}  // namespace wavescore::harness

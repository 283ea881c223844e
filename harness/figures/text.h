#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wavescore::harness::figures {

/// Lower-case letters and digits; other characters as one '-'.
[[nodiscard]] std::string plain(std::string_view text);

/// A count with commas: 60,000.
[[nodiscard]] std::string grouped(std::int64_t count);

/// A number with just the digits it needs.
[[nodiscard]] std::string number(double value);

/// At most `limit` of `levels`, from the first to the last, evenly chosen.
[[nodiscard]] std::vector<double> chosen_levels(const std::vector<double>& levels, std::size_t limit);

}  // namespace wavescore::harness::figures

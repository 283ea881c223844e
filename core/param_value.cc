#include "core/param_value.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>

namespace wavescore {
namespace {

ParamNode node_of(const nlohmann::json& value) {
  ParamNode node;
  if (value.is_array()) {
    node.is_list = true;
    for (const auto& item : value) node.items.push_back(node_of(item));
  } else {
    node.text = value.is_string() ? value.get<std::string>() : value.dump();
  }
  return node;
}

/// The shortest text that reads back as the same double, always recognisable as a number.
std::string number_text(double value) { return fmt::format("{}", value); }

}  // namespace

std::string written(const ParamNode& node) {
  if (!node.is_list) return node.text;
  std::vector<std::string> items;
  for (const ParamNode& item : node.items) items.push_back(written(item));
  return fmt::format("[{}]", fmt::join(items, ", "));
}

std::optional<std::vector<std::pair<std::string, ParamNode>>> json_entries(std::string_view json) {
  const auto object = nlohmann::json::parse(json, nullptr, false);
  if (!object.is_object()) return std::nullopt;
  std::vector<std::pair<std::string, ParamNode>> entries;
  for (const auto& [key, value] : object.items()) entries.emplace_back(key, node_of(value));
  return entries;
}

std::string bounds_text(std::int64_t least, std::int64_t most) {
  return most >= (std::int64_t{1} << 31) ? fmt::format("a whole number of at least {}", least)
                                         : fmt::format("a whole number from {} to {}", least, most);
}

std::string bounds_text(double least, double most) {
  return fmt::format("a number from {} to {}", least, most);
}

// A bound that nobody reaches is none.
std::string range_text(std::int64_t least, std::int64_t most) {
  return most >= 1'000'000'000 ? fmt::format("from {}", least) : fmt::format("{} to {}", least, most);
}

std::string range_text(double least, double most) {
  return most >= 1e9 ? fmt::format("from {}", least) : fmt::format("{} to {}", least, most);
}

std::string json_text(const ParamValue& value) {
  struct Writer {
    std::string operator()(bool v) const { return v ? "true" : "false"; }
    std::string operator()(std::int64_t v) const { return fmt::format("{}", v); }
    std::string operator()(double v) const { return number_text(v); }
    std::string operator()(const std::string& v) const { return nlohmann::json(v).dump(); }
    std::string operator()(const std::vector<std::int64_t>& v) const {
      return fmt::format("[{}]", fmt::join(v, ","));
    }
    std::string operator()(const std::vector<double>& v) const {
      return fmt::format("[{}]", fmt::join(v, ","));
    }
  };
  return std::visit(Writer{}, value);
}

}  // namespace wavescore

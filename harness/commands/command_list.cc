#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "analytic/wavelet/dependency.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/config/illustration.h"
#include "harness/config/registry.h"
#include "harness/config/suggestion.h"
#include "harness/evaluation/metrics.h"

namespace wavescore::harness {
namespace {

constexpr std::size_t kWidth = 110;

/// "degree 2, basis monomial, ...", in indented lines.
std::string options_text(const DenoiserEntry& method) {
  std::string text = "        ";
  std::size_t line = text.size();
  for (const auto& [key, value] : default_options(method)) {
    const auto* plain = std::get_if<std::string>(&value);
    const std::string item = fmt::format("{}: {}  ", key, plain == nullptr ? json_text(value) : *plain);
    if (line + item.size() > kWidth) {
      text.erase(text.find_last_not_of(' ') + 1);
      text += "\n        ";
      line = 8;
    }
    text += item;
    line += item.size();
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text.empty() ? "        no options" : text;
}

/// Parts of at most `width` characters, broken at spaces where there are any.
std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  while (text.size() > width) {
    std::size_t end = text.rfind(' ', width);
    if (end == std::string_view::npos || end == 0) end = std::min(text.find(' '), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  lines.emplace_back(text);
  return lines;
}

void print_options(const std::vector<OptionGroup>& groups) {
  constexpr std::size_t kRange = 24;
  std::size_t key = 0;
  std::size_t fallback = 0;
  for (const OptionGroup& group : groups)
    for (const ParamDescription& option : group.options) {
      key = std::max(key, option.key.size());
      fallback = std::max(fallback, option.fallback.size());
    }
  const std::size_t about = kWidth - key - fallback - kRange - 8;
  if (groups.front().options.empty()) fmt::print("\nIt has no options.\n");
  for (const OptionGroup& group : groups) {
    if (group.options.empty()) continue;
    if (group.condition.empty())
      fmt::print("\n  {:<{}}  {:<{}}  values\n", "option", key, "default", fallback);
    else
      fmt::print("\n  with {}\n", group.condition);
    for (const ParamDescription& option : group.options) {
      const std::vector<std::string> values = wrapped(option.range, kRange);
      const std::vector<std::string> lines = wrapped(option.about, about);
      for (std::size_t k = 0; k < std::max(values.size(), lines.size()); ++k) {
        std::string line = fmt::format(
            "  {:<{}}  {:<{}}  {:<{}}  {}", k == 0 ? option.key : "", key, k == 0 ? option.fallback : "",
            fallback, k < values.size() ? values[k] : "", kRange, k < lines.size() ? lines[k] : "");
        line.erase(line.find_last_not_of(' ') + 1);
        fmt::print("{}\n", line);
      }
    }
  }
}

void list_one(const std::string& name) {
  std::vector<std::string_view> known;
  for (const DenoiserEntry* method : denoiser_catalog()) {
    known.push_back(method->name);
    if (method->name != name) continue;
    fmt::print("{}: {} [{}]\n", method->name, method->summary, name_of(method->kind));
    return print_options(described_options(*method));
  }
  for (const DatasetEntry& data : dataset_catalog()) {
    known.push_back(data.name);
    if (data.name != name) continue;
    fmt::print("{}: {} [{} training, {} test images; standardized unit {}]\n", data.name, data.summary,
               data.train_count, data.test_count, data.declared_std);
    return print_options(described_options(data));
  }
  throw InputError(
      fmt::format("list: there is no method and no data set '{}'{}", name, suggestion(name, known)));
}

void list_all() {
  fmt::print("Denoisers, with their options and defaults at 32 x 32:\n");
  for (const DenoiserEntry* method : denoiser_catalog())
    fmt::print("  {:<17} {} [{}]\n{}\n", method->name, method->summary, name_of(method->kind),
               options_text(*method));
  fmt::print("\nFamilies of wavelet and shared_readout, alone or in unions such as 'local + parent':\n");
  for (const analytic::Family& family : analytic::families())
    fmt::print("  {:<17} {}\n", family.name, family.summary);
  fmt::print("\nData sets:\n");
  for (const DatasetEntry& data : dataset_catalog())
    fmt::print("  {:<17} {} [{} training, {} test images; standardized unit {}]\n", data.name, data.summary,
               data.train_count, data.test_count, data.declared_std);
  fmt::print("\nMetrics:\n");
  for (const Metric& metric : metric_catalog()) fmt::print("  {:<17} {}\n", metric.name, metric.summary);
  fmt::print("\nIllustrations:\n");
  for (const Illustration& one : illustration_catalog()) fmt::print("  {:<17} {}\n", one.name, one.summary);
  fmt::print("\n'wavescore list NAME' explains the options of a method or data set.\n");
}

}  // namespace

void add_list(CLI::App& app) {
  auto* command = app.add_subcommand("list", "Methods with their options, data sets, metrics");
  const auto name = std::make_shared<std::string>();
  command->add_option("name", *name, "a method or data set: explains its options");
  command->callback([name] { name->empty() ? list_all() : list_one(*name); });
}

}  // namespace wavescore::harness

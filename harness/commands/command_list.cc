#include <fmt/format.h>

#include "analytic/wavelet/dependency.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/config/illustration.h"
#include "harness/config/registry.h"
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
      text += "\n        ";
      line = 8;
    }
    text += item;
    line += item.size();
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text.empty() ? "        no options" : text;
}

void list() {
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
}

}  // namespace

void add_list(CLI::App& app) {
  app.add_subcommand("list", "Methods with their options, data sets, metrics")->callback(list);
}

}  // namespace wavescore::harness

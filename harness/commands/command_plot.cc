#include "harness/commands/command_plot.h"

#include <fmt/format.h>

#include <memory>

#include "harness/commands/commands.h"
#include "harness/data/dataset.h"
#include "harness/figures/paper_tables.h"
#include "harness/figures/plot.h"
#include "harness/report/report.h"

namespace wavescore::harness {

void draw_figures(const std::filesystem::path& results) {
  for (const auto& table : write_paper_tables(results)) fmt::print("{}\n", table.string());
  for (const auto& figure : plot_results(results)) fmt::print("{}\n", figure.string());
}

void write_page(const std::filesystem::path& results, const std::filesystem::path& data) {
  const std::filesystem::path folder = data_folder(data);
  fmt::print("{}\n", write_report(results, folder).string());
  if (!std::filesystem::exists(folder / "vega"))
    fmt::print(
        "Its figures are pictures: `wavescore data fetch vega` and `wavescore report {}` make them "
        "interactive.\n",
        results.string());
}

void add_plot(CLI::App& app) {
  struct Arguments {
    std::filesystem::path results;
    std::filesystem::path data;
  };
  const auto arguments = std::make_shared<Arguments>();

  CLI::App* command =
      app.add_subcommand("plot", "Draw the figures of a results folder again, from its files alone");
  command->add_option("results", arguments->results, "Results folder")->required();
  command->callback([arguments] { draw_figures(arguments->results); });

  command = app.add_subcommand("report", "Write report.html of a results folder again, from its files alone");
  command->add_option("results", arguments->results, "Results folder")->required();
  command->add_option("--data", arguments->data,
                      "Data folder, which holds Vega [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  command->callback([arguments] { write_page(arguments->results, arguments->data); });
}

}  // namespace wavescore::harness

#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "harness/commands/commands.h"
#include "harness/progress/status.h"

namespace wavescore::harness {

void add_status(CLI::App& app) {
  const auto results = std::make_shared<std::filesystem::path>();
  CLI::App* command = app.add_subcommand("status", "How far the run in a results folder is, or how it ended");
  command->add_option("results", *results, "Results folder")->required();
  command->callback([results] { fmt::print("{}", status_text(read_status(*results))); });
}

}  // namespace wavescore::harness

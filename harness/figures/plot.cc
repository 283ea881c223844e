#include "harness/figures/plot.h"

#include <fmt/format.h>

#include "core/error.h"
#include "harness/figures/figures.h"

namespace wavescore::harness {

std::vector<ResultRow> read_results(const std::filesystem::path& results_folder) {
  for (const char* name : {"summary.csv", "metrics.csv"})
    if (const auto file = results_folder / name; std::filesystem::exists(file)) return read_csv(file);
  throw InputError(fmt::format("{}: there is no metrics.csv here; give the folder of an experiment that ran",
                               results_folder.string()));
}

std::vector<std::filesystem::path> plot_results(const std::filesystem::path& results_folder) {
  const figures::Experiment experiment{figures::Table(read_results(results_folder)), results_folder};
  std::vector<std::filesystem::path> pictures;
  for (const auto& draw : figures::catalog()) {
    for (const figures::Script& script : draw(experiment)) {
      pictures.push_back(figures::render(script, results_folder / "figures"));
    }
  }
  for (const auto& picture : plot_predicted(results_folder)) pictures.push_back(picture);
  return pictures;
}

std::vector<std::filesystem::path> plot_predicted(const std::filesystem::path& results_folder) {
  std::vector<std::filesystem::path> pictures;
  const std::filesystem::path file = results_folder / "predicted.csv";
  if (!std::filesystem::exists(file)) return pictures;
  for (const figures::Script& script : figures::predicted(read_csv(file)))
    pictures.push_back(figures::render(script, results_folder / "figures"));
  return pictures;
}

}  // namespace wavescore::harness

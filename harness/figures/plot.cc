#include "harness/figures/plot.h"

#include <fmt/format.h>

#include <set>
#include <tuple>

#include "core/error.h"
#include "harness/figures/figures.h"
#include "harness/figures/paper_tables.h"

namespace wavescore::harness {
namespace {

/// No rows where nothing was predicted.
std::vector<ResultRow> read_predicted(const std::filesystem::path& results_folder) {
  const std::filesystem::path file = results_folder / "predicted.csv";
  return std::filesystem::exists(file) ? read_csv(file) : std::vector<ResultRow>();
}

/// Those of `predicted` whose method the experiment still has: a later version of it may have run since.
std::vector<ResultRow> still_measured(std::vector<ResultRow> predicted, const std::vector<ResultRow>& rows) {
  using Key = std::tuple<std::string, std::string, int, std::int64_t, std::string, std::string>;
  const auto key = [](const ResultRow& row) {
    return Key{row.dataset, row.dataset_options, row.resolution, row.n_train, row.label, row.options};
  };
  std::set<Key> there;
  for (const ResultRow& row : rows) there.insert(key(row));
  std::erase_if(predicted, [&](const ResultRow& row) { return !there.contains(key(row)); });
  return predicted;
}

}  // namespace

std::vector<ResultRow> read_results(const std::filesystem::path& results_folder) {
  for (const char* name : {"summary.csv", "metrics.csv"})
    if (const auto file = results_folder / name; std::filesystem::exists(file)) return read_csv(file);
  throw InputError(fmt::format("{}: there is no metrics.csv here; give the folder of an experiment that ran",
                               results_folder.string()));
}

std::vector<std::filesystem::path> plot_results(const std::filesystem::path& results_folder) {
  const std::vector<ResultRow> rows = read_results(results_folder);
  const std::vector<MethodRow> shown = read_methods(results_folder);
  const figures::Experiment experiment{figures::Table(rows, shown), results_folder};
  std::vector<figures::Script> scripts;
  for (const auto& draw : figures::catalog())
    for (figures::Script& script : draw(experiment)) scripts.push_back(std::move(script));
  for (figures::Script& script :
       figures::predicted(still_measured(read_predicted(results_folder), rows), shown))
    scripts.push_back(std::move(script));
  return figures::render_all(scripts, results_folder / "figures");
}

void remove_drawn(const std::filesystem::path& results_folder) {
  (void)figures::render_all({}, results_folder / "figures");
  remove_paper_tables(results_folder);
  std::filesystem::remove(results_folder / "report.html");
}

std::vector<std::filesystem::path> plot_predicted(const std::filesystem::path& results_folder) {
  return figures::render_all(figures::predicted(read_predicted(results_folder), read_methods(results_folder)),
                             results_folder / "figures", "predicted_");
}

}  // namespace wavescore::harness

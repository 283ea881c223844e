#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/experiment/registry.h"
#include "harness/figures/inspected.h"
#include "harness/statistics/inspect.h"

namespace wavescore::harness {
namespace {

/// The images that a model was fitted to.
struct Fitted {
  Fitted(const FittedModel& model, const std::filesystem::path& folder)
      : dataset(load(model, folder)),
        images(*dataset.train, 0, static_cast<std::size_t>(model.number("train_images"))) {}

  static Dataset load(const FittedModel& model, const std::filesystem::path& folder) {
    const std::string& name = model.metadata.at("dataset");
    Params none = Params::from_json(name, name, "{}");
    return find_dataset(name).load(none, static_cast<int>(model.number("resolution")), data_folder(folder));
  }

  Dataset dataset;
  ImageRange images;
};

}  // namespace

void command_inspect(const InspectArguments& arguments) {
  const SigmaUnit unit = parse_sigma_unit(arguments.unit);
  std::vector<InspectedRow> rows;
  try {
    const FittedModel model = load_fitted(arguments.model);
    std::unique_ptr<Fitted> fitted;
    (void)inspect_model(model, {}, unit, nullptr);  // a foreign model is refused before its images are read
    if (arguments.errors) fitted = std::make_unique<Fitted>(model, arguments.data);
    rows = inspect_model(model, arguments.sigmas, unit, fitted ? &fitted->images : nullptr);
  } catch (const InputError& error) {
    const std::string text = error.what();
    const std::string file = arguments.model.string();
    throw InputError(text.starts_with(file) ? text : fmt::format("{}: {}", file, text));
  }
  const std::filesystem::path folder =
      arguments.out.empty() ? std::filesystem::path(arguments.model).replace_extension(".inspect")
                            : arguments.out;
  write_atomically(folder / "inspect.csv", to_csv(rows, unit));
  fmt::print("{}\n", (folder / "inspect.csv").string());
  for (const figures::Script& script : figures::inspected(rows, std::string(name_of(unit))))
    fmt::print("{}\n", figures::render(script, folder).string());
}

}  // namespace wavescore::harness

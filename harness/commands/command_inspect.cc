#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/figures/inspected.h"
#include "harness/inspect/inspect.h"
#include "harness/store/inputs.h"

namespace wavescore::harness {
namespace {

struct InspectArguments {
  std::filesystem::path model;
  std::filesystem::path out;  ///< folder; empty: beside the model
  std::vector<double> sigmas{1, 2, 3, 4};
  std::string unit = "standardized";
  bool errors = false;         ///< standard errors too, from the images that were fitted
  std::filesystem::path data;  ///< where those are; empty: as data_folder() says
};

/// What a fitted wavelet model has learnt: inspect.csv and its figures.
void inspect(const InspectArguments& arguments) {
  const SigmaUnit unit = parse_sigma_unit(arguments.unit);
  std::vector<InspectedRow> rows;
  try {
    const FittedModel model = load_fitted(arguments.model);
    FittedImages fitted;
    (void)inspect_model(model, {}, unit, nullptr);  // a foreign model is refused before its images are read
    if (arguments.errors) fitted = fitted_images(model, data_folder(arguments.data));
    rows = inspect_model(model, arguments.sigmas, unit, fitted.images.get());
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
  const std::vector<figures::Script> scripts = figures::inspected(rows, std::string(name_of(unit)));
  if (arguments.out.empty()) {  // a folder of its own: what was inspected before goes
    for (const auto& figure : figures::render_all(scripts, folder)) fmt::print("{}\n", figure.string());
    return;
  }
  for (const figures::Script& script : scripts) fmt::print("{}\n", figures::render(script, folder).string());
}

}  // namespace

void add_inspect(CLI::App& app) {
  const auto arguments = std::make_shared<InspectArguments>();
  CLI::App* command = app.add_subcommand(
      "inspect", "What a wavelet model has learnt: weights by neighbour, orientation and degree; values");
  command->add_option("model", arguments->model, "Model file, from results/<experiment>/models/")->required();
  command->add_option("--sigma", arguments->sigmas, "Noise levels")
      ->check(above_zero())
      ->capture_default_str();
  command
      ->add_option("--unit", arguments->unit, "Their unit: pixel ([-1, 1]), pixel01 ([0, 1]) or standardized")
      ->check(CLI::IsMember({"pixel", "pixel01", "standardized"}))
      ->capture_default_str();
  command->add_flag("--errors", arguments->errors,
                    "Standard errors of the weights too, from the images that were fitted");
  command->add_option("--data", arguments->data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  command->add_option("--out", arguments->out, "Folder for inspect.csv and the figures [MODEL.inspect]");
  command->footer(
      "Eigenvalues and the value of each part of a dependency need a model with 'estimator: moments'.\n"
      "  wavescore inspect results/my/models/mnist-32-local-....safetensors --sigma 0.5 1 2 4");
  command->callback([arguments] { inspect(*arguments); });
}

}  // namespace wavescore::harness

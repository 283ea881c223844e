#include <fmt/format.h>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/commands.h"
#include "harness/figures/inspected.h"
#include "harness/inspect.h"

namespace wavescore::harness {

void command_inspect(const InspectArguments& arguments) {
  const SigmaUnit unit = parse_sigma_unit(arguments.unit);
  std::vector<InspectedRow> rows;
  try {
    rows = inspect_model(load_fitted(arguments.model), arguments.sigmas, unit);
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

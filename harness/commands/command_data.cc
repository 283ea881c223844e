#include <fmt/format.h>

#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/data/fetch.h"
#include "harness/experiment/registry.h"
#include "harness/files/npy.h"

namespace wavescore::harness {

void command_fetch(const std::string& name, const std::filesystem::path& data) {
  const std::filesystem::path folder = data_folder(data);
  if (name == "vega") {
    fetch_vega(folder);
    fmt::print("the scripts of reports are in {}\n", (folder / name).string());
    return;
  }
  const DatasetEntry& entry = find_dataset(name);
  if (entry.fetch == nullptr) {
    fmt::print("{} is drawn, not fetched: there is nothing to do\n", name);
    return;
  }
  entry.fetch(folder);
  fmt::print("{} is in {}\n", name, (folder / name).string());
}

void command_export(const ExportArguments& arguments) {
  if (arguments.out.extension() != ".npy")
    throw InputError(fmt::format("{}: images are exported to a .npy file", arguments.out.string()));
  Params defaults(arguments.name, "data export", 0, {});
  const Dataset data =
      find_dataset(arguments.name).load(defaults, arguments.resolution, data_folder(arguments.data));
  const ImageSource& images = arguments.split == "train" ? *data.train : *data.test;
  write_npy(arguments.out, images);
  fmt::print("{} {} images of {} in {}\n", images.count(), arguments.split, images.shape().text(),
             arguments.out.string());
}

}  // namespace wavescore::harness

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "core/counted.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/config/registry.h"
#include "harness/data/fetch.h"
#include "harness/files/bytes.h"
#include "harness/files/npy.h"

namespace wavescore::harness {
namespace {

struct DataArguments {
  std::string name;
  std::filesystem::path data;  ///< empty: as data_folder() says
  // of export
  int resolution = 0;
  std::string split = "test";  ///< train or test
  std::filesystem::path out;
};

void fetch(const DataArguments& arguments) {
  const std::string& name = arguments.name;
  const std::filesystem::path folder = data_folder(arguments.data);
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

/// The images of a data set, as methods see them, as .npy: float32 N x C x H x W, pixels in [-1, 1].
void export_images(const DataArguments& arguments) {
  if (ending_of(arguments.out) != ".npy")
    throw InputError(fmt::format("{}: images are exported to a .npy file", arguments.out.string()));
  Params defaults(arguments.name, "data export", 0, {});
  const Dataset data =
      find_dataset(arguments.name).load(defaults, arguments.resolution, data_folder(arguments.data));
  const ImageSource& images = arguments.split == "train" ? *data.train : *data.test;
  write_npy(arguments.out, images);
  fmt::print("{} of {} in {}\n", counted(images.count(), arguments.split + " image"), images.shape().text(),
             arguments.out.string());
}

}  // namespace

void add_data(CLI::App& app) {
  const auto arguments = std::make_shared<DataArguments>();
  CLI::App* data = app.add_subcommand("data", "Data sets");
  data->require_subcommand(1);

  CLI::App* command = data->add_subcommand("fetch", "Bring a data set into the data folder and check it");
  command
      ->add_option("name", arguments->name, "As `wavescore list` calls it; or vega, the scripts of reports")
      ->required();
  command->add_option("--data", arguments->data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  command->footer("  wavescore data fetch mnist");
  command->callback([arguments] { fetch(*arguments); });

  command = data->add_subcommand(
      "export", "Write the images as methods see them: .npy, float32 N x C x H x W, pixels in [-1, 1]");
  command->add_option("name", arguments->name, "As `wavescore list` calls it")->required();
  command->add_option("out", arguments->out, "File to write, .npy")->required();
  command->add_option("--resolution", arguments->resolution, "Height and width")
      ->check(whole_number(1, 65536))
      ->required();
  command->add_option("--split", arguments->split, "train or test")
      ->check(CLI::IsMember({"train", "test"}))
      ->capture_default_str();
  command->add_option("--data", arguments->data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  command->footer("  wavescore data export mnist --resolution 32 --split train mnist-32-train.npy");
  command->callback([arguments] { export_images(*arguments); });
}

}  // namespace wavescore::harness

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "core/error.h"
#include "harness/cells/model_store.h"
#include "harness/commands/commands.h"
#include "harness/files/npy.h"
#include "harness/files/png.h"
#include "harness/process/interrupts.h"

namespace wavescore::harness {
namespace {

struct Arguments {
  std::filesystem::path model;
  double sigma = 0;
  std::string unit;
  std::string range = "-1,1";  ///< of .npy pixels, in and out
  bool clip = false;
  std::filesystem::path in;
  std::filesystem::path out;
};

constexpr std::size_t kImages = 256;

bool is_png(const std::filesystem::path& file) {
  if (file.extension() == ".png") return true;
  if (file.extension() == ".npy") return false;
  throw InputError(fmt::format("{}: images are .npy or .png files", file.string()));
}

void transform(Images& images, float factor, float offset) {
  for (float& value : images.values()) value = factor * value + offset;
}

double pixel_sigma(const FittedModel& model, const Arguments& arguments) {
  try {
    return model.pixel_sigma(arguments.sigma, parse_sigma_unit(arguments.unit));
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", arguments.model.string(), error.what()));
  }
}

Images denoised(const Denoiser& denoiser, const Images& noisy, double sigma) {
  Images result(noisy.shape(), noisy.count());
  for (std::size_t first = 0; first < noisy.count(); first += kImages) {
    if (interrupted()) throw Cancelled();
    const Images block = noisy.slice(first, std::min(kImages, noisy.count() - first));
    std::ranges::copy(denoiser.denoise(block, sigma).values(), result.image(first).begin());
  }
  return result;
}

/// A fitted model on the user's own images.
void denoise(const Arguments& arguments) {
  const bool unit_range = arguments.range == "0,1";
  const bool png_in = is_png(arguments.in);
  const bool png_out = is_png(arguments.out);
  const FittedModel model = load_fitted(arguments.model);
  const double sigma = pixel_sigma(model, arguments);
  Images images = png_in ? read_png(arguments.in) : read_npy(arguments.in);
  if (!png_in && unit_range) transform(images, 2.0F, -1.0F);
  Images estimate;
  try {
    estimate = denoised(*model.denoiser, images, sigma);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", arguments.in.string(), error.what()));
  }
  if (arguments.clip)
    for (float& value : estimate.values()) value = std::clamp(value, -1.0F, 1.0F);
  if (!png_out && unit_range) transform(estimate, 0.5F, 0.5F);
  if (png_out)
    write_png(arguments.out, estimate);
  else
    write_npy(arguments.out, estimate);
}

}  // namespace

void add_denoise(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand("denoise", "Denoise images of your own with a fitted model");
  command->add_option("--model", arguments->model, "Model file, from results/<experiment>/models/")
      ->required();
  command->add_option("--sigma", arguments->sigma, "Standard deviation of the noise")
      ->required()
      ->check(CLI::PositiveNumber);
  command
      ->add_option("--unit", arguments->unit, "Its unit: pixel ([-1, 1]), pixel01 ([0, 1]) or standardized")
      ->required()
      ->check(CLI::IsMember({"pixel", "pixel01", "standardized"}));
  command->add_option("--range", arguments->range, "Pixel range of .npy files, in and out: 0,1 or -1,1")
      ->check(CLI::IsMember({"0,1", "-1,1"}))
      ->capture_default_str();
  command->add_flag("--clip", arguments->clip, "Clip the estimates to the pixel range");
  command->add_option("in", arguments->in, "Noisy images: .npy (float32, N x C x H x W) or .png")->required();
  command->add_option("out", arguments->out, "Where the estimates go: .npy or .png")->required();
  command->footer(
      "The images must have the model's shape. A model that holds the levels it was fitted at refuses "
      "others.\n"
      "  wavescore denoise --model results/quickstart/models/mnist-32-band-d-2-....safetensors \\\n"
      "    --sigma 2 --unit standardized noisy.npy denoised.npy");
  command->callback([arguments] { denoise(*arguments); });
}

}  // namespace wavescore::harness

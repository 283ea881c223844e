#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/files/bytes.h"
#include "harness/files/npy.h"
#include "harness/files/png.h"
#include "harness/machine/interrupts.h"
#include "harness/machine/machine.h"
#include "harness/store/model_store.h"

namespace wavescore::harness {
namespace {

struct DenoiseArguments {
  std::filesystem::path model;
  double sigma = 0;
  std::string unit;
  std::string range = "-1,1";  ///< of floats in .npy, in and out
  bool clip = false;
  std::filesystem::path in;
  std::filesystem::path out;
};

constexpr std::size_t kImagesTogether = 256;

// Noise lies so many standard deviations around the range of pixels at most.
constexpr double kMostNoise = 10;

struct NamedRange {
  std::string_view name;
  PixelRange range;
};
constexpr std::array kRanges{NamedRange{"-1,1", {-1, 1}}, NamedRange{"0,1", {0, 1}},
                             NamedRange{"0,255", {0, 255}}};

PixelRange range_of(std::string_view name) {
  return std::ranges::find(kRanges, name, &NamedRange::name)->range;
}

bool is_png(const std::filesystem::path& file) {
  const std::string ending = ending_of(file);
  if (ending == ".png") return true;
  if (ending == ".npy") return false;
  throw InputError(fmt::format("{}: images are .npy or .png files", file.string()));
}

/// Whether numbers from `least` to `most` may be pixels of `range` with noise of `sigma`, in [-1, 1] pixels.
bool may_be(const PixelRange& range, float least, float most, double sigma) {
  const double noise = kMostNoise * sigma * (range.white - range.black) / 2;
  return least >= range.black - noise && most <= range.white + noise;
}

/// Refuses pixels that cannot lie in the range that was named, and those that are no numbers.
void check_pixels(const Images& images, const DenoiseArguments& arguments, double sigma) {
  for (std::size_t i = 0; i < images.count(); ++i)
    if (!std::ranges::all_of(images.image(i), [](float value) { return std::isfinite(value); }))
      throw InputError(
          fmt::format("{}: image {} (counted from 0) holds NaN or an infinity", arguments.in.string(), i));
  const auto [low, high] = std::ranges::minmax(images.values());
  if (may_be({-1, 1}, low, high, sigma)) return;
  const PixelRange given = range_of(arguments.range);
  const auto as_in_file = [&](float value) {
    return (value + 1) * (given.white - given.black) / 2 + given.black;
  };
  const float least = as_in_file(low), most = as_in_file(high);
  // In a range far wider than the pixels are, almost anything may be an image with noise.
  const auto* fits = std::ranges::find_if(kRanges, [&](const NamedRange& other) {
    return may_be(other.range, least, most, sigma) &&
           most - least > (other.range.white - other.range.black) / 8;
  });
  throw InputError(fmt::format(
      "{}: pixels from {:.4g} to {:.4g} are no images of --range {} with noise of sigma {:.4g} ({:.4g} in "
      "[-1, 1] pixels): {}",
      arguments.in.string(), least, most, arguments.range, arguments.sigma, sigma,
      fits == kRanges.end() ? "scale them to [-1, 1] before the noise is added"
                            : fmt::format("--range {} fits", fits->name)));
}

Images read_images(const DenoiseArguments& arguments, double sigma) {
  if (is_png(arguments.in)) return read_png(arguments.in, memory_bytes());
  Images images = read_npy(arguments.in, range_of(arguments.range), memory_bytes());
  check_pixels(images, arguments, sigma);
  return images;
}

void write_images(const DenoiseArguments& arguments, Images& images) {
  if (arguments.clip)
    for (float& value : images.values()) value = std::clamp(value, -1.0F, 1.0F);
  if (is_png(arguments.out)) return write_png(arguments.out, images);
  const PixelRange range = range_of(arguments.range);
  const float half = (range.white - range.black) / 2;
  if (half != 1)
    for (float& value : images.values()) value = value * half + (half + range.black);
  write_npy(arguments.out, images);
}

double pixel_sigma(const FittedModel& model, const DenoiseArguments& arguments) {
  try {
    return model.pixel_sigma(arguments.sigma, parse_sigma_unit(arguments.unit));
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", arguments.model.string(), error.what()));
  }
}

Images denoised(const Denoiser& denoiser, const Images& noisy, double sigma) {
  Images result(noisy.shape(), noisy.count());
  for (std::size_t first = 0; first < noisy.count(); first += kImagesTogether) {
    if (interrupted()) throw Cancelled();
    const Images block = noisy.slice(first, std::min(kImagesTogether, noisy.count() - first));
    std::ranges::copy(denoiser.denoise(block, sigma).values(), result.image(first).begin());
  }
  return result;
}

/// A fitted model on the user's own images.
void denoise(const DenoiseArguments& arguments) {
  (void)is_png(arguments.in);
  (void)is_png(arguments.out);
  const FittedModel model = load_fitted(arguments.model);
  const double sigma = pixel_sigma(model, arguments);
  const Images images = read_images(arguments, sigma);
  Images estimate;
  try {
    estimate = denoised(*model.denoiser, images, sigma);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", arguments.in.string(), error.what()));
  }
  if (!std::ranges::all_of(estimate.values(), [](float value) { return std::isfinite(value); }))
    throw std::runtime_error(
        fmt::format("{}: estimates are not finite: the model is damaged", arguments.model.string()));
  write_images(arguments, estimate);
}

}  // namespace

void add_denoise(CLI::App& app) {
  const auto arguments = std::make_shared<DenoiseArguments>();
  CLI::App* command = app.add_subcommand("denoise", "Denoise images of your own with a fitted model");
  command->add_option("--model", arguments->model, "Model file, from results/<experiment>/models/")
      ->required();
  command->add_option("--sigma", arguments->sigma, "Standard deviation of the noise")
      ->required()
      ->check(above_zero());
  command
      ->add_option("--unit", arguments->unit, "Its unit: pixel ([-1, 1]), pixel01 ([0, 1]) or standardized")
      ->required()
      ->check(CLI::IsMember({"pixel", "pixel01", "standardized"}));
  command
      ->add_option(
          "--range", arguments->range,
          "Pixel range of floats in .npy files, in and out: -1,1 or 0,1 or 0,255; uint8 is 0 to 255 always")
      ->check(CLI::IsMember({"-1,1", "0,1", "0,255"}))
      ->capture_default_str();
  command->add_flag("--clip", arguments->clip, "Clip the estimates to the pixel range");
  command->add_option("in", arguments->in, "Noisy images: .npy (N x C x H x W, floats or uint8) or .png")
      ->required();
  command->add_option("out", arguments->out, "Where the estimates go: .npy (float32) or .png")->required();
  command->footer(
      "The images must have the model's shape. A model that holds the levels it was fitted at refuses "
      "others.\n"
      "  wavescore denoise --model results/quickstart/models/mnist-32-band-d-2-....safetensors \\\n"
      "    --sigma 2 --unit standardized noisy.npy denoised.npy");
  command->callback([arguments] { denoise(*arguments); });
}

}  // namespace wavescore::harness

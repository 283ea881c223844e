#include <fmt/format.h>

#include <algorithm>

#include "core/error.h"
#include "harness/cells/model_store.h"
#include "harness/commands/commands.h"
#include "harness/files/npy.h"
#include "harness/files/png.h"
#include "harness/process/progress.h"

namespace wavescore::harness {
namespace {

constexpr std::size_t kImages = 256;

bool is_png(const std::filesystem::path& file) {
  if (file.extension() == ".png") return true;
  if (file.extension() == ".npy") return false;
  throw InputError(fmt::format("{}: images are .npy or .png files", file.string()));
}

void transform(Images& images, float factor, float offset) {
  for (float& value : images.values()) value = factor * value + offset;
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
  for (std::size_t first = 0; first < noisy.count(); first += kImages) {
    if (interrupted()) throw Cancelled();
    const Images block = noisy.slice(first, std::min(kImages, noisy.count() - first));
    std::ranges::copy(denoiser.denoise(block, sigma).values(), result.image(first).begin());
  }
  return result;
}

}  // namespace

void command_denoise(const DenoiseArguments& arguments) {
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

}  // namespace wavescore::harness

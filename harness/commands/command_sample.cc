#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "core/counted.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/files/npy.h"
#include "harness/files/png.h"
#include "harness/machine/machine.h"
#include "harness/progress/progress.h"
#include "harness/sampling/sampler.h"
#include "harness/store/model_store.h"

namespace wavescore::harness {
namespace {

struct SampleArguments {
  std::filesystem::path model;
  std::filesystem::path out;  ///< without ending: OUT.png and OUT.npy are written
  SamplerOptions options;
};

/// All images in one, row by row, nearly square.
Images grid_of(const Images& images) {
  const Shape& one = images.shape();
  const auto across = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(images.count()))));
  const std::size_t down = (images.count() + across - 1) / across;
  const auto height = static_cast<std::size_t>(one.height);
  const auto width = static_cast<std::size_t>(one.width);
  Images grid({one.channels, static_cast<int>(height * down), static_cast<int>(width * across)}, 1);
  std::ranges::fill(grid.values(), -1.0F);
  for (std::size_t i = 0; i < images.count(); ++i)
    for (std::size_t row = 0; row < static_cast<std::size_t>(one.channels) * height; ++row) {
      const std::size_t channel = row / height;
      const std::size_t y = channel * height * down + i / across * height + row % height;
      std::ranges::copy(images.image(i).subspan(row * width, width),
                        grid.values().subspan(y * width * across + i % across * width).begin());
    }
  return grid;
}

/// Refuses what cannot fit: samples and their picture, as floats and as bytes.
void check_size(const Shape& shape, int count) {
  constexpr double kBytes = 11;
  const double each = kBytes * static_cast<double>(shape.pixels());
  const auto most = static_cast<std::int64_t>(memory_bytes() / each);
  if (count > most)
    throw InputError(fmt::format(
        "--count {}: so many samples of {} would take {:.0f} GB of memory, this machine has {:.0f} GB: "
        "--count {} is the most",
        count, shape.text(), count * each / 1e9, memory_bytes() / 1e9, most));
}

/// Samples from a fitted model that serves any level.
void sample_model(const SampleArguments& arguments) {
  if (arguments.options.sigma_min > arguments.options.sigma_max)
    throw InputError(fmt::format("--sigma-min {}: must not be above --sigma-max {}",
                                 arguments.options.sigma_min, arguments.options.sigma_max));
  const FittedModel model = load_fitted(arguments.model);
  check_size(model.denoiser->shape(), arguments.options.count);
  ConsoleProgress progress(stderr);
  progress.begin(fmt::format("{} in {}", counted(arguments.options.count, "sample"),
                             counted(arguments.options.steps, "step")));
  Images samples;
  try {
    samples = sample(*model.denoiser, arguments.options, progress);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", arguments.model.string(), error.what()));
  }
  const std::size_t lost = diverged(samples);
  progress.end(lost == 0 ? "sampled" : fmt::format("sampled; {} of {} diverged", lost, samples.count()));
  const std::filesystem::path arrays = arguments.out.string() + ".npy";
  const std::filesystem::path picture = arguments.out.string() + ".png";
  write_npy(arrays, samples);
  write_png(picture, grid_of(samples));
  fmt::print("{}\n{}\n", picture.string(), arrays.string());
}

}  // namespace

void add_sample(CLI::App& app) {
  const auto arguments = std::make_shared<SampleArguments>();
  CLI::App* command =
      app.add_subcommand("sample", "Sample images from a fitted model, by EDM's deterministic sampler");
  command->add_option("--model", arguments->model, "Model file, from results/<experiment>/models/")
      ->required();
  SamplerOptions& options = arguments->options;
  command->add_option("--count", options.count, "Images")
      ->check(whole_number(1, std::numeric_limits<int>::max()))
      ->capture_default_str();
  command->add_option("--steps", options.steps, "Noise levels")
      ->check(whole_number(1, 10000))
      ->capture_default_str();
  command->add_option("--seed", options.seed, "Of the noise that it begins from")
      ->check(whole_number(0, std::numeric_limits<std::int64_t>::max()))
      ->capture_default_str();
  command->add_option("--sigma-min", options.sigma_min, "Last level, [-1, 1] pixels")
      ->check(number_between(SamplerOptions::kLeastSigma, SamplerOptions::kMostSigma))
      ->capture_default_str();
  command->add_option("--sigma-max", options.sigma_max, "First level")
      ->check(number_between(SamplerOptions::kLeastSigma, SamplerOptions::kMostSigma))
      ->capture_default_str();
  command->add_option("--rho", options.rho, "How levels are spread")
      ->check(number_between(SamplerOptions::kLeastRho, SamplerOptions::kMostRho))
      ->capture_default_str();
  command->add_option("out", arguments->out, "Where the samples go: OUT.png, a grid, and OUT.npy")
      ->required();
  command->footer(
      "The model must serve any level: a network, a linear, mixture or ideal denoiser, or a wavelet model "
      "with\n"
      "'estimator: moments'.");
  command->callback([arguments] { sample_model(*arguments); });
}

}  // namespace wavescore::harness

#include "harness/config/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/error.h"
#include "harness/config/claims_config.h"
#include "harness/config/data_entry.h"
#include "harness/config/experiment_file.h"
#include "harness/config/illustration.h"
#include "harness/config/registry.h"
#include "harness/evaluation/metrics.h"
#include "harness/machine/machine.h"

namespace wavescore::harness {
namespace {

constexpr std::int64_t kMostSeed = std::numeric_limits<std::int64_t>::max();
constexpr double kShareOfMemory = 0.8;

using Path = std::filesystem::path;

/// A level, an item of the list at `key`.
double level(const Section& section, std::string_view key, const ParamNode& node) {
  Params params("sigmas", "", 0, {{"value", node}});
  try {
    const double value = params.number("value", 0, 0, 1e6);
    if (value > 0) return value;
  } catch (const InputError&) {
  }
  section.fail(key, fmt::format("must hold positive numbers, not '{}'", node.text));
}

NoiseLevels read_sigmas(const Path& file, const YAML::Node& node) {
  const Section section(file, "sigmas", node, {"values", "log_range", "count", "unit"});
  NoiseLevels levels;
  section.require("unit", "unit: standardized (or pixel, or pixel01)");
  const std::string unit = section.text("unit", "");
  try {
    levels.unit = parse_sigma_unit(unit);
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", section.place("unit"), error.what()));
  }
  if (section.find("values").has_value() == section.find("log_range").has_value())
    throw InputError(
        fmt::format("{}: sigmas takes either 'values' or 'log_range' with 'count'", section.place()));
  if (section.find("values")) {
    if (section.find("count")) section.fail("count", "belongs to log_range, not to values");
    for (const ParamNode& item : section.values("values")) {
      section.add_once("values", item, level(section, "values", item), levels.values);
      levels.texts.push_back(item.text);
    }
  } else {
    const auto ends = section.values("log_range");
    if (ends.size() != 2) section.fail("log_range", "must be the first and the last level: [0.02, 2.0]");
    const double first = level(section, "log_range", ends[0]);
    const double last = level(section, "log_range", ends[1]);
    section.require("count", "count: 9");
    const auto count = section.integer("count", 2, 2, 1000);
    for (std::int64_t k = 0; k < count; ++k) {
      // As it will be written: four digits, so that a level has a name.
      const double exact =
          first * std::pow(last / first, static_cast<double>(k) / static_cast<double>(count - 1));
      levels.texts.push_back(fmt::format("{:.4g}", exact));
      levels.values.push_back(std::stod(levels.texts.back()));
    }
  }
  // A range whose ends are close has levels of equal name.
  std::vector<double> different;
  for (std::size_t i = 0; i < levels.values.size(); ++i) {
    if (std::ranges::find(different, levels.values[i]) != different.end())
      section.fail(
          "log_range",
          fmt::format(
              "has the level {} twice, to four digits: take ends that are further apart, or a smaller count",
              levels.texts[i]));
    different.push_back(levels.values[i]);
  }
  return levels;
}

DenoiserSpec read_denoiser(const Placed& entry, double told, const Config& config) {
  const Section section(entry.file, "a denoiser", entry.node,
                        {"name", "label", "data", "on", "told_sigma_factor"}, Section::Rest::options);
  section.require("name", "name: wavelet");
  const std::string name = section.text("name", "");
  const DenoiserEntry& method = section.named("name", name, find_denoiser);
  const auto options = default_options(method);
  std::vector<std::string_view> known;
  for (const auto& [key, value] : options) known.emplace_back(key);
  section.suggest(known);
  return {.name = name,
          .label = section.text("label", ""),
          .label_place = section.place("label"),
          .on = labels_on(section, config.data),
          .told_sigma_factor = section.number("told_sigma_factor", told, 1e-6, 1e6),
          .options = section.options(name),
          .place = section.place()};
}

SamplerOptions read_samples(const Path& file, const YAML::Node& node) {
  const Section section(file, "samples", node, {"count", "steps", "seed", "sigma_min", "sigma_max", "rho"});
  SamplerOptions options;
  options.count = static_cast<int>(section.integer("count", options.count, 1, 10000));
  options.steps = static_cast<int>(section.integer("steps", options.steps, 1, 10000));
  options.seed = static_cast<std::uint64_t>(section.integer("seed", 1, 0, kMostSeed));
  options.sigma_max =
      section.number("sigma_max", options.sigma_max, SamplerOptions::kLeastSigma, SamplerOptions::kMostSigma);
  options.sigma_min =
      section.number("sigma_min", options.sigma_min, SamplerOptions::kLeastSigma, options.sigma_max);
  options.rho = section.number("rho", options.rho, SamplerOptions::kLeastRho, SamplerOptions::kMostRho);
  return options;
}

/// The seeds in `key` of `repeat`; `times` 0: not known yet.
std::vector<std::uint64_t> seeds(const Section& repeat, std::string_view key, std::size_t times,
                                 std::uint64_t fallback) {
  if (!repeat.find(key)) return std::vector<std::uint64_t>(times, fallback);
  std::vector<std::uint64_t> values;
  for (const std::int64_t value : repeat.integers(key, 0, kMostSeed, true))
    values.push_back(static_cast<std::uint64_t>(value));
  if (times > 0 && values.size() != times)
    repeat.fail(key, "must have as many seeds as the other lists of repeat");
  return values;
}

std::vector<Repetition> read_repetitions(const Section& section) {
  const std::int64_t seed = section.integer("seed", 1, 0, kMostSeed);
  const Repetition one{
      .fit_seed = static_cast<std::uint64_t>(seed),
      .noise_seed = static_cast<std::uint64_t>(section.integer("noise_seed", seed, 0, kMostSeed))};
  const auto node = section.find("repeat");
  if (!node) return {one};
  const Section repeat(section.file("repeat"), "repeat", *node, {"seed", "noise_seed", "subset_seed"});
  std::size_t times = 0;
  for (const char* key : {"seed", "noise_seed", "subset_seed"})
    if (times == 0) times = seeds(repeat, key, 0, 0).size();
  if (times == 0) section.fail("repeat", "needs a list of seeds, such as {seed: [1, 2, 3]}");
  const auto fits = seeds(repeat, "seed", times, one.fit_seed);
  const auto noises = seeds(repeat, "noise_seed", times, one.noise_seed);
  const auto subsets = seeds(repeat, "subset_seed", times, one.subset_seed);
  std::vector<Repetition> repetitions;
  for (std::size_t i = 0; i < times; ++i) {
    const Repetition next{fits[i], noises[i], subsets[i]};
    if (const auto same = std::ranges::find(repetitions, next); same != repetitions.end())
      throw InputError(
          fmt::format("{}: repetitions {} and {} have the same seeds: each needs seeds of its own",
                      repeat.place(), same - repetitions.begin() + 1, i + 1));
    repetitions.push_back(next);
  }
  return repetitions;
}

/// The claims, of which none is there twice.
std::vector<Claim> read_claims(const ExperimentFile& experiment, const Config& config) {
  std::vector<Claim> claims;
  for (const Placed& entry : experiment.items("claims", "")) {
    Claim claim = read_claim(entry.file, entry.node, config);
    if (const auto twin =
            std::ranges::find_if(claims, [&](const Claim& other) { return same_assertion(claim, other); });
        twin != claims.end())
      throw InputError(fmt::format("{}: the claim asserts the same as that at {}: remove one of them",
                                   claim.place, twin->place));
    claims.push_back(std::move(claim));
  }
  return claims;
}

}  // namespace

Config read_config(const std::filesystem::path& file) {
  const ExperimentFile experiment(
      file, {"title", "seed", "noise_seed", "data", "sigmas", "denoisers", "metrics", "told_sigma_factor",
             "threads", "memory_budget_gb", "qualitative_images", "agreement_images", "parallel", "repeat",
             "claims", "samples", "illustrations"});
  const Section& section = experiment.section();
  Config config;
  config.file = file;
  config.title = section.text("title", file.stem().string());
  config.repetitions = read_repetitions(section);
  config.threads = static_cast<int>(section.integer("threads", 0, 1, 4096));
  config.memory_budget_bytes =
      1e9 * section.number("memory_budget_gb", kShareOfMemory * memory_bytes() / 1e9, 0.001, 1e6);
  config.qualitative_images = static_cast<int>(section.integer("qualitative_images", 2, 0, 64));
  if (section.find("agreement_images"))
    config.agreement_images = static_cast<int>(section.integer("agreement_images", 0, 0, 100000));
  config.parallel = static_cast<int>(section.integer("parallel", 1, 1, 256));
  for (const Placed& entry : experiment.items("data", "data: [{name: mnist, resolution: 32}]"))
    read_data_entry(entry, config.data);
  const YAML::Node sigmas = section.require("sigmas", "sigmas: {values: [1, 2, 3, 4], unit: standardized}");
  config.sigmas = read_sigmas(section.file("sigmas"), sigmas);
  const double told = section.number("told_sigma_factor", 1, 1e-6, 1e6);
  for (const Placed& entry : experiment.items("denoisers", "denoisers: [{name: gaussian_linear}]"))
    config.denoisers.push_back(read_denoiser(entry, told, config));
  config.metrics = section.texts("metrics", {"mse", "mse_unclipped", "psnr", "ssim"});
  for (const std::string& metric : config.metrics) (void)section.named("metrics", metric, find_metric);
  if (const auto samples = section.find("samples"))
    config.samples = read_samples(section.file("samples"), *samples);
  config.illustrations = section.texts("illustrations", {});
  for (const std::string& name : config.illustrations)
    (void)section.named("illustrations", name, find_illustration);
  if (section.find("claims")) config.claims = read_claims(experiment, config);
  return config;
}

}  // namespace wavescore::harness

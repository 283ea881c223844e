#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/params.h"
#include "core/sigma.h"
#include "harness/config/sampler_options.h"

namespace wavescore::harness {

/// The training images that `split: validation` holds out of the fit and evaluates: the last so many. For
/// choosing between methods, which must not touch the test set.
inline constexpr std::size_t kValidationImages = 5000;

/// A data set at one resolution, and which of its images are fitted and evaluated.
struct DataSpec {
  std::string label;                       ///< unique; `data` of a denoiser refers to it. Default: mnist-32
  std::vector<std::string> common_labels;  ///< with others, which `data` may name too: mnist, mnist-32
  std::string name;
  int resolution = 0;
  std::size_t train_images = 0;     ///< the first so many; 0: all that are not held out
  std::string split = "test";       ///< evaluated on: test, train or validation
  std::size_t evaluate_images = 0;  ///< the first so many; 0: all
  Params options;                   ///< those of the data set itself
  std::string options_text{};       ///< the same as written: equal texts, equal options
  std::size_t entry = 0;            ///< index of the first that was written with it in one entry
  std::string place;                ///< file:line
};

/// A denoisers entry: one method, or several where an option is swept.
struct DenoiserSpec {
  std::string name;
  std::string label;            ///< empty: automatic; {degree} stands for the value of an option
  std::string label_place;      ///< file:line
  std::vector<std::string> on;  ///< labels of the data it runs on; empty: all
  double told_sigma_factor = 1;
  Params options;  ///< those of the method itself
  std::string place;
};

/// The seeds of one repetition of an experiment.
struct Repetition {
  std::uint64_t fit_seed = 1;
  std::uint64_t noise_seed = 1;  ///< of the evaluation noise
  std::uint64_t subset_seed =
      0;  ///< of the draw of the training images that are fitted; 0: the first so many

  bool operator==(const Repetition&) const = default;
};

/// Noise levels as the experiment writes them.
struct NoiseLevels {
  std::vector<double> values;
  std::vector<std::string> texts;  ///< the values as they are written
  SigmaUnit unit = SigmaUnit::pixel;
};

/// Methods that a claim is about: by label, family or name, or by the values of options.
struct Selection {
  std::string text;  ///< as written; empty where options are given
  std::vector<std::pair<std::string, std::string>> options;
  std::string place;  ///< file:line

  /// As it is written.
  [[nodiscard]] std::string description() const;
  bool operator==(const Selection& other) const { return text == other.text && options == other.options; }
};

/// A statement about the results, and the comparisons that it stands for.
struct Claim {
  enum class Kind {
    less,     ///< `a` lies below each of `others` on the same images and noise
    greater,  ///< `a` lies above each of `others`
    falls,    ///< `a` falls from each value of `along` to the next
    rises,    ///< `a` rises
    below,    ///< `a`, or the fact `metric`, lies below `limit`
  };
  std::string text;
  Kind kind = Kind::less;
  std::string metric;  ///< default: the experiment's first
  bool fact = false;   ///< `metric` is a fact of an illustration: no method and no noise level belongs to it
  Selection a;
  std::vector<Selection> others;
  std::string along;                     ///< sigma, resolution, train_images, or an option
  std::string along_place;               ///< file:line
  std::optional<Selection> relative_to;  ///< the metric of each method is divided by this one's
  double limit = 0;
  std::vector<double> sigmas;   ///< empty: all
  std::vector<std::string> on;  ///< labels of data; empty: all
  bool somewhere = false;       ///< one part is enough
  std::string place;            ///< file:line
};

/// An experiment file: every key with its default.
struct Config {
  std::filesystem::path file;
  std::string title;
  std::vector<Repetition> repetitions;  ///< at least one
  std::vector<DataSpec> data;
  NoiseLevels sigmas;
  std::vector<DenoiserSpec> denoisers;
  std::vector<std::string> metrics;
  std::vector<Claim> claims;
  std::optional<SamplerOptions> samples;  ///< what every method that can is sampled with
  int threads = 0;                        ///< 0: all cores
  double memory_budget_bytes = 0;
  int qualitative_images = 2;  ///< kept of every cell, for the figure of images
  /// Images whose estimates are compared between methods; -1: 200, or as many as 2^20 pixels hold.
  int agreement_images = -1;
  int parallel = 1;                        ///< fits and evaluations at a time
  std::vector<std::string> illustrations;  ///< names of illustration_catalog()
};

/// Reads an experiment file of this shape; a list where one value is expected, in an option of a method, is
/// a sweep:
///
///   title: Where the score lives
///   include: [data.yaml]           # other files of this shape, as ExperimentFile says
///   seed: 1                        # default 1; noise_seed: default the same
///   repeat: {seed: [1, 2, 3]}      # beside it noise_seed and subset_seed: lists of one length
///   data:                          # train_images: all or a number; evaluate: {split: test, train or
///                                  # validation, images: all or a number}. A list of resolutions, of
///                                  # train_images or of splits is a data entry for each
///     - {name: mnist, resolution: [32, 64], train_images: 15000, evaluate: {images: 1000}}
///   sigmas: {values: [1, 2], unit: standardized}   # or {log_range: [0.02, 2.0], count: 9, unit: pixel01}
///   denoisers:                     # label, told_sigma_factor, data: [labels of data]; the rest are options
///     - {name: wavelet, family: local, degree: [1, 2]}
///   metrics: [mse, mse_unclipped, psnr, ssim]
///   claims:                        # see claims_config.h
///     - {text: locality helps, assert: {less: [local, [independent, band]], at: {sigma: all}}}
///   told_sigma_factor: 1           # what denoisers are told, over the sigma that is in the image
///   threads: 2                     # default: all cores; memory_budget_gb: default 80 % of the memory
///   qualitative_images: 2
///   samples: {count: 16, steps: 18, seed: 1}    # default: none; also sigma_min, sigma_max, rho
///   agreement_images: 500          # compared between methods; default 200, or what a million pixels hold
///   illustrations: [wavelets, contexts, noise]   # default none: figures that no method is needed for
///   parallel: 1                    # fits and evaluations at a time, within the memory budget
///
/// InputError with file:line, of the file where it stands, for whatever is wrong: unknown or duplicate keys
/// (with the nearest known one), unknown names, items that are listed twice, a level without unit or not
/// positive. What claims name is checked by plan(), which knows the methods.
[[nodiscard]] Config read_config(const std::filesystem::path& file);

}  // namespace wavescore::harness

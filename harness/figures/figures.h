#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "harness/figures/script.h"
#include "harness/figures/table.h"

namespace wavescore::harness::figures {

/// What figures are made from.
struct Experiment {
  Table table;                   ///< summary.csv, else metrics.csv
  std::filesystem::path folder;  ///< holds the other files of the experiment
};

/// A kind of figure: its scripts, none where the experiment has no data for it.
using Figure = std::vector<Script> (*)(const Experiment& experiment);

/// The metric (the MSE, or what was measured instead of it) against sigma, errors on log axes: every method,
/// or the best of each family where there are many.
[[nodiscard]] std::vector<Script> mse_vs_sigma(const Experiment& experiment);
/// Bars by polynomial degree, a panel per dependency family and one of trained models; one per setting.
[[nodiscard]] std::vector<Script> degree_bars(const Experiment& experiment);
/// Errors over that of the Gaussian linear denoiser, of other metrics what lies between; settings side by
/// side.
[[nodiscard]] std::vector<Script> versus_linear(const Experiment& experiment);
/// The independent family in the Hermite basis by degree, with the monomial one as circles.
[[nodiscard]] std::vector<Script> hermite(const Experiment& experiment);
/// Clean, noisy and denoised images, one row per noise level; one per data set and resolution.
[[nodiscard]] std::vector<Script> image_grid(const Experiment& experiment);
/// Loss and validation MSE of trained models against optimizer steps.
[[nodiscard]] std::vector<Script> training_curves(const Experiment& experiment);
/// Fit time, memory and denoising time against resolution; one per data set at three resolutions or more.
[[nodiscard]] std::vector<Script> cost(const Experiment& experiment);

/// How far each method does what the others do (agreement.csv): a matrix at each noise level, of networks
/// where there are some; and the distance from each network against sigma.
[[nodiscard]] std::vector<Script> agreement(const Experiment& experiment);
/// What each method draws from the same noise (samples.safetensors), a row each; one per setting.
[[nodiscard]] std::vector<Script> samples(const Experiment& experiment);
/// What each scale and orientation adds to the unclipped MSE of each method; one per setting.
[[nodiscard]] std::vector<Script> by_scale(const Experiment& experiment);
/// The metric on training and test images against the number of images fitted, where there are several.
[[nodiscard]] std::vector<Script> data_size(const Experiment& experiment);

/// Of illustrations.safetensors and illustrations.csv:
/// The scaling function and the wavelet, and how far sampled atoms are from orthonormal; one per wavelet.
[[nodiscard]] std::vector<Script> wavelets(const Experiment& experiment);
/// The atoms of the transform by scale and orientation; one per data set and resolution.
[[nodiscard]] std::vector<Script> atoms(const Experiment& experiment);
/// What the estimate of a coefficient looks at, family by family, on the Mallat plane.
[[nodiscard]] std::vector<Script> contexts(const Experiment& experiment);
/// A few images at each noise level, in both units.
[[nodiscard]] std::vector<Script> noise(const Experiment& experiment);

/// Predicted MSE against sigma, in all and, for the best method, by scale and orientation; one per data set
/// and resolution of `rows` (predicted.csv).
[[nodiscard]] std::vector<Script> predicted(const std::vector<ResultRow>& rows,
                                            const std::vector<MethodRow>& shown);

/// All that are made of an Experiment; a new figure is one file and one row.
[[nodiscard]] std::span<const Figure> catalog();

}  // namespace wavescore::harness::figures

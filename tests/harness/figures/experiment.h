#pragma once

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "core/atomic_file.h"
#include "core/model_file.h"
#include "harness/figures/table.h"
#include "harness/results/methods.h"
#include "harness/results/results.h"

namespace wavescore::harness {

/// One MSE row; `options` is JSON.
inline ResultRow mse_row(const std::string& denoiser, const std::string& label, const std::string& options,
                         int resolution, double sigma, double mean) {
  ResultRow row;
  row.dataset = "mnist";
  row.resolution = resolution;
  row.split = "test";
  row.n_train = 15000;
  row.denoiser = denoiser;
  row.label = label;
  row.options = options;
  row.sigma = sigma;
  row.sigma_unit = "standardized";
  row.sigma_pixel = 0.6162 * sigma;
  row.metric = "mse";
  row.mean = mean;
  row.std_error = 0.01 * mean;
  row.n = 1000;
  return row;
}

/// methods.csv of these rows, as the catalogs have it.
inline std::vector<MethodRow> shown(const std::vector<ResultRow>& rows) {
  struct Known {
    const char* name;
    Role role;
    const char* hue;
  };
  const std::vector<Known> known{{"identity", Role::reference, "#B0B0B0"},
                                 {"mean", Role::reference, "#8C8C8C"},
                                 {"mmse", Role::reference, "#000000"},
                                 {"gaussian_linear", Role::linear, "#000000"},
                                 {"gaussian_mixture", Role::nonlinear, "#882255"},
                                 {"cascade", Role::nonlinear, "#332288"},
                                 {"independent", Role::wavelet, "#E69F00"},
                                 {"band", Role::wavelet, "#56B4E9"},
                                 {"local", Role::wavelet, "#009E73"},
                                 {"shared_readout", Role::wavelet, "#CC79A7"},
                                 {"unet", Role::trained, "#D55E00"},
                                 {"cnn", Role::trained, "#0072B2"},
                                 {"ideal", Role::other, "#7A7A7A"}};
  std::vector<MethodRow> methods;
  for (const ResultRow& row : rows) {
    if (std::ranges::find(methods, row.label, &MethodRow::label) != methods.end()) continue;
    MethodRow method;
    method.label = row.label;
    method.denoiser = row.denoiser;
    const std::string family = figures::option(row, "family");
    method.family = row.denoiser == "wavelet" ? family : row.denoiser;
    method.role = name_of(row.denoiser == "wavelet" ? Role::wavelet : Role::other);
    for (const Known& one : known)
      if (method.family == one.name) {
        method.role = name_of(one.role);
        method.hue = one.hue;
      }
    method.mark = name_of(Mark::circle);
    const std::string degree = figures::option(row, "degree");
    method.degree = degree.empty() ? 0 : std::stoi(degree);
    method.basis = figures::option(row, "basis");
    methods.push_back(method);
  }
  return methods;
}

inline figures::Table table_of(const std::vector<ResultRow>& rows) {
  return figures::Table(rows, shown(rows));
}

/// A label with everything that gnuplot or a shell could misread.
inline const std::string kOddLabel = R"(it's "a_b" {x} `date` @y #1 %d \n} $D0)";

/// Two noise levels at 32 and 64 pixels: references, wavelets in both bases, a network and an odd label.
inline std::vector<ResultRow> small_experiment() {
  std::vector<ResultRow> rows;
  const auto add = [&](const std::string& denoiser, const std::string& label, const std::string& options,
                       double factor) {
    for (const int resolution : {32, 64})
      for (const double sigma : {1.0, 2.0})
        rows.push_back(mse_row(denoiser, label, options, resolution, sigma, factor * sigma / resolution));
  };
  add("identity", "identity", "{}", 2.0);
  add("gaussian_linear", "Gaussian linear", "{}", 0.3);
  for (const int degree : {1, 2}) {
    for (const std::string basis : {"monomial", "hermite"}) {
      add("wavelet", "independent D=" + std::to_string(degree) + (basis == "hermite" ? " Hermite" : ""),
          R"({"family":"independent","basis":")" + basis + R"(","degree":)" + std::to_string(degree) + "}",
          0.5 - 0.01 * degree);
    }
  }
  add("wavelet", kOddLabel, R"({"family":"local","basis":"monomial","degree":2,"radius":1})", 0.4);
  add("unet", "U-Net 4 blocks", R"({"steps":100,"batch":64})", 0.2);
  return rows;
}

/// A results folder of these rows, with images and a training curve at 32 pixels.
inline void write_experiment(const std::filesystem::path& folder, const std::vector<ResultRow>& rows) {
  write_atomically(folder / "metrics.csv", to_csv(rows));
  write_atomically(folder / "methods.csv", methods_csv(shown(rows)));
  ModelFile images;
  const std::vector<std::uint8_t> pixels(2 * 32 * 32, 100);
  images.put("mnist-32/clean", {2, 1, 32, 32}, pixels);
  for (const std::string sigma : {"1", "2"}) {
    for (const std::string& name : {std::string("noisy"), std::string("Gaussian linear"), kOddLabel})
      images.put("mnist-32/" + sigma + "/" + name, {2, 1, 32, 32}, pixels);
  }
  write_model_file(folder / "images.safetensors", images);
  std::string curve = "step,seconds,images,loss,validation_sigma,validation_mse\n";
  for (int step = 1; step <= 20; ++step) {
    const std::string start = std::to_string(step) + ",0.1,64," + std::to_string(1.0 / step);
    curve += start + ",,\n";
    if (step % 10 == 0) curve += start + ",0.6162,0.01\n" + start + ",1.2324,0.02\n";
  }
  write_atomically(folder / "curves" / "mnist-32-u-net-4-blocks.csv", curve);
}

}  // namespace wavescore::harness

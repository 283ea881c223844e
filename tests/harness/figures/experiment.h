#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/atomic_file.h"
#include "core/model_file.h"
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

#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/image.h"

namespace wavescore {

/// The patch of `radius` around (row, column) of one image, clipped at the border.
inline std::vector<double> patch_around(const Images& images, std::size_t image, int row, int column,
                                        int radius) {
  const Shape& s = images.shape();
  std::vector<double> values;
  for (int c = 0; c < s.channels; ++c)
    for (int y = std::max(0, row - radius); y <= std::min(s.height - 1, row + radius); ++y)
      for (int x = std::max(0, column - radius); x <= std::min(s.width - 1, column + radius); ++x)
        values.push_back(images.image(image)[static_cast<std::size_t>((c * s.height + y) * s.width + x)]);
  return values;
}

/// ideal_local and ideal_equivariant by their definition: the posterior mean of each pixel from the patch
/// around it, one pixel after the other, with all log weights at once. `anywhere`: under the training patches
/// of all positions where a patch is clipped alike, instead of the same position.
inline Images patch_posterior_mean(const Images& training, const Images& noisy, int radius, double sigma,
                                   bool anywhere) {
  const Shape& s = training.shape();
  const auto alike = [radius](int a, int b, int side) {
    return std::min(radius, a) == std::min(radius, b) &&
           std::min(radius, side - 1 - a) == std::min(radius, side - 1 - b);
  };
  Images result(noisy.shape(), noisy.count());
  for (std::size_t i = 0; i < noisy.count(); ++i)
    for (int row = 0; row < s.height; ++row)
      for (int column = 0; column < s.width; ++column) {
        const std::vector<double> seen = patch_around(noisy, i, row, column, radius);
        std::vector<double> logs;
        std::vector<std::size_t> image;
        std::vector<int> centre;
        for (std::size_t t = 0; t < training.count(); ++t)
          for (int y = 0; y < s.height; ++y)
            for (int x = 0; x < s.width; ++x) {
              const bool here = y == row && x == column;
              if (!here && !(anywhere && alike(row, y, s.height) && alike(column, x, s.width))) continue;
              const std::vector<double> patch = patch_around(training, t, y, x, radius);
              double distance = 0;
              for (std::size_t p = 0; p < seen.size(); ++p)
                distance += (seen[p] - patch[p]) * (seen[p] - patch[p]);
              logs.push_back(-distance / (2 * sigma * sigma));
              image.push_back(t);
              centre.push_back(y * s.width + x);
            }
        const double largest = *std::ranges::max_element(logs);
        for (int c = 0; c < s.channels; ++c) {
          double total = 0;
          double sum = 0;
          for (std::size_t k = 0; k < logs.size(); ++k) {
            const double weight = std::exp(logs[k] - largest);
            total += weight;
            sum += weight *
                   training.image(image[k])[static_cast<std::size_t>(c * s.height * s.width + centre[k])];
          }
          result.image(i)[static_cast<std::size_t>((c * s.height + row) * s.width + column)] =
              static_cast<float>(sum / total);
        }
      }
  return result;
}

}  // namespace wavescore

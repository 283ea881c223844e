#include <array>

#include "harness/figures/figures.h"

namespace wavescore::harness::figures {

std::span<const Figure> catalog() {
  static constexpr std::array kFigures = {mse_vs_sigma,    degree_bars, versus_linear, hermite,  image_grid,
                                          training_curves, cost,        agreement,     by_scale, data_size,
                                          wavelets,        atoms,       contexts,      noise,    samples};
  return kFigures;
}

}  // namespace wavescore::harness::figures

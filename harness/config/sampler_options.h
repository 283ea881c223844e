#pragma once

#include <cstdint>

namespace wavescore::harness {

/// EDM's deterministic sampler (Karras et al. 2022, algorithm 1 with Heun's method).
struct SamplerOptions {
  int count = 16;  ///< images
  int steps = 18;  ///< at least 1; each but the last costs two denoisings
  std::uint64_t seed = 1;
  double sigma_min = 0.002;  ///< pixel units
  double sigma_max = 80;
  double rho = 7;

  // What experiments and command lines may ask for: with these no level is lost to rounding.
  static constexpr double kLeastSigma = 1e-6, kMostSigma = 1e6, kLeastRho = 0.1, kMostRho = 100;
};

}  // namespace wavescore::harness

#include "analytic/catalog.h"

#include <array>
#include <memory>
#include <vector>

#include "analytic/cascade/cascade.h"
#include "analytic/linear/gaussian_linear.h"
#include "analytic/linear/identity.h"
#include "analytic/linear/mean.h"
#include "analytic/linear/stationary_linear.h"
#include "analytic/linear/truncated_linear.h"
#include "analytic/mixture/gaussian_mixture.h"
#include "analytic/polynomial/shared_readout.h"
#include "analytic/polynomial/wavelet_denoiser.h"
#include "analytic/posterior/ideal.h"
#include "analytic/posterior/ideal_equivariant.h"
#include "analytic/posterior/ideal_local.h"
#include "analytic/wavelet/shrinkage.h"

namespace wavescore::analytic {

namespace {

/// After any other method of the catalog.
std::unique_ptr<Denoiser> make_any_cascade(Params& params, const Shape& shape) {
  std::vector<DenoiserEntry> others(catalog().begin(), catalog().end());
  std::erase_if(others, [](const DenoiserEntry& row) { return row.make == make_any_cascade; });
  return make_cascade(params, shape, others);
}

}  // namespace

std::span<const DenoiserEntry> catalog() {
  static constexpr auto rows = std::to_array<DenoiserEntry>({
      {.name = "identity",
       .summary = "the noisy image itself; the upper bound at low noise",
       .kind = Kind::reference,
       .role = Role::reference,
       .look = {"#B0B0B0", Mark::circle},
       .beats_identity = false,
       .make = make_identity},
      {.name = "mean",
       .summary = "the mean training image; the upper bound at high noise",
       .kind = Kind::reference,
       .role = Role::reference,
       .look = {"#8C8C8C", Mark::circle},
       .tends_to_input = false,
       .make = make_mean},
      {.name = "gaussian_linear",
       .summary = "the best linear denoiser, from mean and covariance (Wang and Vastola)",
       .role = Role::linear,
       .look = {"#000000", Mark::circle},
       .make = make_gaussian_linear},
      {.name = "truncated_linear",
       .summary = "the same from its leading components alone, at any size",
       .look = {"#3F3F3F", Mark::square},
       .make = make_truncated_linear},
      {.name = "stationary_linear",
       .summary = "a Wiener filter: the covariance averaged over translations",
       .look = {"#6E6E6E", Mark::triangle},
       .make = make_stationary_linear},
      {.name = "gaussian_mixture",
       .summary = "the posterior mean under a mixture of Gaussians (Wang and Vastola's second model)",
       .role = Role::nonlinear,
       .look = {"#882255", Mark::diamond},
       .make = make_gaussian_mixture},
      {.name = "cascade",
       .summary = "a first method, improved by linear regressions on windows of its estimate, gated by their "
                  "appearance",
       .role = Role::nonlinear,
       .look = {"#332288", Mark::square},
       .make = make_any_cascade},
      {.name = "wavelet",
       .summary = "polynomials of the noisy wavelet coefficients in a context, solved per coefficient",
       .role = Role::wavelet,
       .make = make_wavelet_denoiser},
      {.name = "shared_readout",
       .summary =
           "one ridge regression of all wavelet coefficients on one feature vector (the paper's Appendix C)",
       .role = Role::wavelet,
       .look = {"#CC79A7", Mark::diamond},
       .make = make_shared_readout},
      {.name = "shrinkage",
       .summary = "classical wavelet thresholding: soft, hard or BayesShrink; nothing is fitted",
       .look = {"#A89A00", Mark::square},
       .make = make_shrinkage},
      {.name = "ideal",
       .summary =
           "the posterior mean over the training images: it memorises; a model is a copy of the images",
       .look = {"#7A7A7A", Mark::diamond},
       .tends_to_input = false,
       .make = make_ideal},
      {.name = "ideal_local",
       .summary = "the same for each pixel from the patch around it, over training patches at its position",
       .look = {"#5F7A8A", Mark::inverted},
       .tends_to_input = false,
       .make = make_ideal_local},
      {.name = "ideal_equivariant",
       .summary = "the same over training patches of all positions, a sample of them",
       .look = {"#8A6F5F", Mark::pentagon},
       .tends_to_input = false,
       .make = make_ideal_equivariant},
  });
  return rows;
}

}  // namespace wavescore::analytic

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
       .beats_identity = false,
       .make = make_identity},
      {.name = "mean",
       .summary = "the mean training image; the upper bound at high noise",
       .kind = Kind::reference,
       .tends_to_input = false,
       .make = make_mean},
      {.name = "gaussian_linear",
       .summary = "the best linear denoiser, from mean and covariance (Wang and Vastola)",
       .make = make_gaussian_linear},
      {.name = "truncated_linear",
       .summary = "the same from its leading components alone, at any size",
       .make = make_truncated_linear},
      {.name = "stationary_linear",
       .summary = "a Wiener filter: the covariance averaged over translations",
       .make = make_stationary_linear},
      {.name = "gaussian_mixture",
       .summary = "the posterior mean under a mixture of Gaussians (Wang and Vastola's second model)",
       .make = make_gaussian_mixture},
      {.name = "cascade",
       .summary = "a first method, improved by linear regressions on windows of its estimate, gated by their "
                  "appearance",
       .make = make_any_cascade},
      {.name = "wavelet",
       .summary = "polynomials of the noisy wavelet coefficients in a context, solved per coefficient",
       .make = make_wavelet_denoiser},
      {.name = "shared_readout",
       .summary =
           "one ridge regression of all wavelet coefficients on one feature vector (the paper's Appendix C)",
       .make = make_shared_readout},
      {.name = "shrinkage",
       .summary = "classical wavelet thresholding: soft, hard or BayesShrink; nothing is fitted",
       .make = make_shrinkage},
      {.name = "ideal",
       .summary =
           "the posterior mean over the training images: it memorises; a model is a copy of the images",
       .tends_to_input = false,
       .make = make_ideal},
      {.name = "ideal_local",
       .summary = "the same for each pixel from the patch around it, over training patches at its position",
       .tends_to_input = false,
       .make = make_ideal_local},
      {.name = "ideal_equivariant",
       .summary = "the same over training patches of all positions, a sample of them",
       .tends_to_input = false,
       .make = make_ideal_equivariant},
  });
  return rows;
}

}  // namespace wavescore::analytic

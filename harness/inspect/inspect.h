#pragma once

#include <string>
#include <vector>

#include "core/sigma.h"
#include "harness/store/model_store.h"

namespace wavescore::harness {

/// One number about the coefficients of a wavelet model.
struct InspectedRow {
  std::string quantity;
  double sigma = 0;         ///< in the unit that was asked for
  int scale = 0;            ///< level of the targets, from the finest, 1; 0: all
  std::string orientation;  ///< of the targets; "all"
  std::string item;         ///< see below
  double value = 0;
};

/// What a fitted wavelet model does with what it sees, at noise levels `sigmas` in `unit`:
///   weight_by_degree       share of the features of a total degree in the sum of squared weights, of
///                          standardized features, the constant left out; item: the degree
///   weight_by_offset       root mean square over targets of d estimate / d y_i (the linear weight), for
///                          neighbours i of the target's own band; item: rows and columns away, "-1 0"
///   weight_by_orientation  the same for all linear weights but the target's own; item: the neighbour's
///                          orientation, and "coarser" or "finer" before it where it is at another scale
///   weight, standard_error  root mean square of the weights of standardized features, and of their standard
///                          errors over the draw of the fitted images (M5), over at most 16 targets of a
///                          scale; item: the degree. Where `images` are given, which need 'estimator:
///                          moments'
///   eigenvalue             of G, the median over targets; item: its number, 1 the largest. Moments only
///   dependency_value       value_of_part, summed, in MSE of [0, 1] pixels; item: the part. Moments only
/// InputError for a model without wavelet coefficients, or a level that it does not hold.
[[nodiscard]] std::vector<InspectedRow> inspect_model(const FittedModel& model,
                                                      const std::vector<double>& sigmas, SigmaUnit unit,
                                                      const ImageSource* images);

/// CSV text: quantity, sigma, sigma_unit, scale, orientation, item, value.
[[nodiscard]] std::string to_csv(const std::vector<InspectedRow>& rows, SigmaUnit unit);

}  // namespace wavescore::harness

#include "harness/pictures/illustrated_wavelets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "analytic/wavelet/dependency.h"
#include "analytic/wavelet/sampled_atoms.h"
#include "analytic/wavelet/transform.h"

namespace wavescore::harness {
namespace {

using analytic::Band;
using analytic::Orientation;
using analytic::WaveletTransform;

constexpr int kDepth = 8;         // of the functions' points
constexpr int kCurvePoints = 64;  // offsets in a pixel
constexpr int kCurvePixels = 64;  // more change nothing that one could see
constexpr int kDrawnLevels = 3;   // of the Mallat plane

WaveletTransform transform_of(const Illustrated& what) {
  Shape shape = what.work->job->shape;
  shape.channels = 1;
  return {shape, what.wavelet, what.levels};
}

ResultRow fact(const Illustrated& what, const std::string& label, const std::string& options,
               const std::string& metric, double value) {
  ResultRow row;
  row.data = what.work->spec->label;
  row.dataset = what.work->spec->name;
  row.dataset_options = what.work->inputs->dataset->options;
  row.resolution = what.work->spec->resolution;
  row.split = what.work->spec->split;
  row.n_train = static_cast<std::int64_t>(what.work->inputs->train->count());
  row.denoiser = "wavelet";
  row.label = label;
  row.options = options;
  row.sigma_unit = name_of(what.config->sigmas.unit);
  row.metric = metric;
  row.mean = value;
  return row;
}

/// How far sampled atoms are from orthonormal, at three places in the pixel and without the finest details;
/// and the transform.
void add_facts(const Illustrated& what, const WaveletTransform& transform, IllustrationData& data) {
  const double centre = analytic::centre_of_mass(what.wavelet);
  const std::array<std::pair<const char*, double>, 3> places{{
      {"at the corners of pixels", 0.0},
      {"in the middle of pixels", 0.5},
      {"at the centre of mass of φ", centre - std::floor(centre)},
  }};
  for (const auto& [label, offset] : places)
    for (int finest = 1; finest <= what.levels; ++finest)
      data.facts.push_back(fact(what, fmt::format("atoms sampled {}", label),
                                fmt::format(R"({{"wavelet":"{}","levels":{},"finest":{},"offset":{}}})",
                                            what.wavelet, what.levels, finest, offset),
                                "orthonormality_sampled",
                                analytic::sampled_orthonormality(transform.shape().height, what.wavelet,
                                                                 {what.levels, finest, offset})));
  data.facts.push_back(fact(what, "discrete transform",
                            fmt::format(R"({{"wavelet":"{}","levels":{}}})", what.wavelet, what.levels),
                            "orthonormality_exact", analytic::orthonormality(transform)));
}

/// Offsets that cover a pixel evenly, and closer and closer around the centre of mass.
void add_curve(const Illustrated& what, IllustrationData& data) {
  const double whole = analytic::centre_of_mass(what.wavelet);
  const double centre = whole - std::floor(whole);
  std::vector<double> offsets{centre}, norms;
  for (int i = 0; i < kCurvePoints; ++i) offsets.push_back(static_cast<double>(i) / kCurvePoints);
  for (double step = 0.02; step > 1e-4; step /= 1.5)
    for (const double offset : {centre - step, centre + step})
      if (offset >= 0 && offset < 1) offsets.push_back(offset);
  std::ranges::sort(offsets);
  const int size = std::min(kCurvePixels, transform_of(what).shape().height);
  for (const double offset : offsets)
    norms.push_back(analytic::sampled_orthonormality(size, what.wavelet, {1, 1, offset}));
  data.file.put(what.group + "/sampling/offset", {std::ssize(offsets)}, offsets);
  data.file.put(what.group + "/sampling/norm", {std::ssize(norms)}, norms);
}

/// W^T e for the coefficient in the middle of a band.
std::vector<std::uint8_t> atom_of(const WaveletTransform& transform, const Band& band) {
  std::vector<double> coefficients(transform.shape().pixels(), 0.0), atom(coefficients.size());
  const auto middle = static_cast<std::size_t>(band.height / 2 * band.width + band.width / 2);
  coefficients[band.offset + middle] = 1;
  transform.inverse(coefficients, atom);
  double most = 0;
  for (const double value : atom) most = std::max(most, std::abs(value));
  std::vector<std::uint8_t> bytes;
  for (const double value : atom)
    bytes.push_back(static_cast<std::uint8_t>(std::lround(128 + 127 * value / most)));
  return bytes;
}

/// The corner of a band in the Mallat plane.
std::pair<int, int> corner(const Band& band) {
  const bool low = band.orientation == Orientation::horizontal || band.orientation == Orientation::diagonal;
  const bool right = band.orientation == Orientation::vertical || band.orientation == Orientation::diagonal;
  return {low ? band.height : 0, right ? band.width : 0};
}

/// Marks coefficient `index` with `value`, where it lies in the part of the plane that is drawn.
void mark(const WaveletTransform& transform, std::size_t index, std::uint8_t value, int side,
          std::vector<std::uint8_t>& plane) {
  for (const Band& band : transform.bands()) {
    const auto count = static_cast<std::size_t>(band.height) * static_cast<std::size_t>(band.width);
    if (index < band.offset || index >= band.offset + count) continue;
    const auto place = static_cast<int>(index - band.offset);
    const auto [top, left] = corner(band);
    const int row = top + place / band.width, column = left + place % band.width;
    if (row < side && column < side) plane[static_cast<std::size_t>(row * side + column)] = value;
  }
}

}  // namespace

void illustrate_wavelets(const Illustrated& what, IllustrationData& data) {
  if (what.levels == 0) return;
  const WaveletTransform transform = transform_of(what);
  data.file.metadata[what.group + "/wavelet"] = what.wavelet;
  data.file.metadata[what.group + "/levels"] = std::to_string(what.levels);
  const auto functions = analytic::wavelet_functions(what.wavelet, kDepth);
  data.file.put(what.group + "/functions/scaling", {std::ssize(functions.scaling)}, functions.scaling);
  data.file.put(what.group + "/functions/detail", {std::ssize(functions.detail)}, functions.detail);
  for (const Band& band : transform.bands())
    data.file.put(fmt::format("{}/atoms/{}/{}", what.group, band.level, analytic::name_of(band.orientation)),
                  {transform.shape().height, transform.shape().width}, atom_of(transform, band));
  add_curve(what, data);
  add_facts(what, transform, data);
}

void illustrate_contexts(const Illustrated& what, IllustrationData& data) {
  if (what.levels == 0) return;
  const WaveletTransform transform = transform_of(what);
  const Shape& shape = transform.shape();
  if (shape.height != shape.width) return;
  const int drawn = std::min(kDrawnLevels, what.levels);
  const int side = shape.height >> (what.levels - drawn);
  const auto target = std::ranges::find_if(transform.bands(), [&](const Band& band) {
    return band.level == std::max(1, what.levels - 1) && band.orientation == Orientation::horizontal;
  });
  const auto index =
      target->offset + static_cast<std::size_t>(target->height / 2 * target->width + target->width / 2);
  data.file.metadata[what.group + "/contexts/levels"] = fmt::format("{} {}", what.levels, drawn);
  for (const char* family : {"independent", "band", "local", "parent"}) {
    std::vector<std::uint8_t> plane(static_cast<std::size_t>(side * side), 0);
    const auto contexts = analytic::contexts_of(transform, analytic::parse_dependency(family, 1, 1));
    for (const std::uint32_t place : contexts[index].coefficients) mark(transform, place, 1, side, plane);
    mark(transform, index, 2, side, plane);
    data.file.put(fmt::format("{}/contexts/{}", what.group, family), {side, side}, plane);
  }
}

}  // namespace wavescore::harness

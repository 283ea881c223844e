#include "baselines/training_curve.h"

#include <fmt/format.h>

namespace wavescore::baselines {
namespace {

std::string cells(const TrainingCurve::Point& point) {
  return fmt::format("{},{:.2f},{},{:.6g}", point.step, point.seconds, point.images, point.loss);
}

}  // namespace

void TrainingCurve::add(const Point& point) { text_ += cells(point) + ",,\n"; }

void TrainingCurve::add(const Point& point, const std::vector<double>& sigmas,
                        const std::vector<double>& mse) {
  for (std::size_t k = 0; k < sigmas.size(); ++k)
    text_ += fmt::format("{},{:.6g},{:.6g}\n", cells(point), sigmas[k], mse[k]);
}

}  // namespace wavescore::baselines

#pragma once

#include <Eigen/Core>
#include <memory>

#include "core/denoiser.h"

namespace wavescore::analytic {

/// The mean image, one value a pixel, summed in double over blocks of images. The fit's ranks share them.
[[nodiscard]] Eigen::VectorXd mean_image(const ImageSource& images, const FitContext& context);

/// The tensor "mean" of a model file.
void save_mean(ModelFile& file, const Eigen::VectorXd& mean);
[[nodiscard]] Eigen::VectorXd load_mean(const ModelFile& file, const Shape& shape);

/// D(y, sigma) = the mean training image (M7): the upper bound at high noise. No options.
[[nodiscard]] std::unique_ptr<Denoiser> make_mean(Params& params, const Shape& shape);

}  // namespace wavescore::analytic

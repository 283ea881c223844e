#pragma once

#include "core/image.h"
#include "core/model_file.h"
#include "core/progress.h"

namespace wavescore::analytic {

/// What the methods hold whose model is a copy of the training images (ideal, ideal_local,
/// ideal_equivariant): N images of n pixels as floats, 4 N n bytes, in memory and in the model file.

/// All images of `source`, read in blocks; `progress` may be null.
[[nodiscard]] Images copy_images(const ImageSource& source, Progress* progress);
/// Bytes that copy_images needs at its peak.
[[nodiscard]] double copy_bytes(const Shape& shape, std::size_t images);

void put_images(ModelFile& file, const Images& images);
/// The images that put_images wrote; InputError if the file holds no whole number of `shape` images.
[[nodiscard]] Images images_of(const ModelFile& file, const Shape& shape);

}  // namespace wavescore::analytic

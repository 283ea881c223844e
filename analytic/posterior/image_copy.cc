#include "analytic/posterior/image_copy.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/error.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kImagesCopied = 1024;  // images read at a time

}  // namespace

Images copy_images(const ImageSource& source, Progress* progress) {
  Images copy(source.shape(), source.count());
  for (std::size_t first = 0; first < source.count(); first += kImagesCopied) {
    const std::size_t count = std::min(kImagesCopied, source.count() - first);
    std::ranges::copy(source.read(first, count).values(), copy.image(first).begin());
    if (progress != nullptr)
      progress->checkpoint("reading", static_cast<double>(first + count),
                           static_cast<double>(source.count()));
  }
  return copy;
}

double copy_bytes(const Shape& shape, std::size_t images) {
  const auto n = static_cast<double>(shape.pixels());
  const auto count = static_cast<double>(images);
  return 4.0 * n * (count + std::min(count, static_cast<double>(kImagesCopied)));
}

void put_images(ModelFile& file, const Images& images) {
  const Shape& s = images.shape();
  file.put("images", {static_cast<std::int64_t>(images.count()), s.channels, s.height, s.width},
           images.values());
}

Images images_of(const ModelFile& file, const Shape& shape) {
  const std::vector<float> values = file.floats("images");
  if (values.empty() || values.size() % shape.pixels() != 0)
    throw InputError(fmt::format("the model holds no whole number of {} images: fit it again", shape.text()));
  Images images(shape, values.size() / shape.pixels());
  std::ranges::copy(values, images.values().begin());
  return images;
}

}  // namespace wavescore::analytic

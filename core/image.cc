#include "core/image.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace wavescore {

std::string Shape::text() const { return fmt::format("{}x{}x{}", channels, height, width); }

Images::Images(Shape shape, std::size_t count)
    : shape_(shape), count_(count), values_(shape.pixels() * count, 0.0F) {}

Images Images::unset(Shape shape, std::size_t count) {
  Images images;
  images.shape_ = shape;
  images.count_ = count;
  images.values_.resize(shape.pixels() * count);
  return images;
}

std::span<float> Images::image(std::size_t i) {
  return std::span(values_).subspan(i * shape_.pixels(), shape_.pixels());
}

std::span<const float> Images::image(std::size_t i) const {
  return std::span(values_).subspan(i * shape_.pixels(), shape_.pixels());
}

Eigen::Map<Images::Matrix> Images::matrix() {
  return {values_.data(), static_cast<Eigen::Index>(count_), static_cast<Eigen::Index>(shape_.pixels())};
}

Eigen::Map<const Images::Matrix> Images::matrix() const {
  return {values_.data(), static_cast<Eigen::Index>(count_), static_cast<Eigen::Index>(shape_.pixels())};
}

Images Images::slice(std::size_t begin, std::size_t count) const {
  if (begin + count > count_)
    throw std::out_of_range(fmt::format("images {} to {} of {}", begin, begin + count, count_));
  Images part = unset(shape_, count);
  const auto from = std::span(values_).subspan(begin * shape_.pixels(), count * shape_.pixels());
  std::ranges::copy(from, part.values_.begin());
  return part;
}

Images ChosenImages::read(std::size_t begin, std::size_t count) const {
  Images images = Images::unset(shape(), count);
  for (std::size_t i = 0; i < count; ++i)
    std::ranges::copy(all_.read(places_.at(begin + i), 1).values(), images.image(i).begin());
  return images;
}

}  // namespace wavescore

#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <vector>

namespace wavescore {

/// Channels x height x width of one image.
struct Shape {
  int channels = 1;
  int height = 0;
  int width = 0;

  /// Values in one image: channels * height * width.
  [[nodiscard]] std::size_t pixels() const {
    return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) *
           static_cast<std::size_t>(width);
  }
  /// "1x32x32"
  [[nodiscard]] std::string text() const;
  friend bool operator==(const Shape&, const Shape&) = default;
};

/// An allocator whose vectors leave new values unset unless they are given one.
template <class T>
struct UnsetAllocator : std::allocator<T> {
  template <class U>
  struct rebind {
    using other = UnsetAllocator<U>;
  };
  using std::allocator<T>::allocator;
  template <class U>
  void construct(U* place) {
    ::new (static_cast<void*>(place)) U;
  }
};

/// A batch of images: float, N x C x H x W, contiguous. Pixels lie in [-1, 1] everywhere in memory, and
/// every noise level `sigma` in this program is a standard deviation in those pixels (M9).
class Images {
 public:
  using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

  Images() = default;
  /// `count` images of zeros.
  Images(Shape shape, std::size_t count);
  /// `count` images of whatever the memory held: for a result that is then written whole, where filling it
  /// with zeros would cost as much as computing it.
  [[nodiscard]] static Images unset(Shape shape, std::size_t count);

  [[nodiscard]] const Shape& shape() const { return shape_; }
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::span<float> values() { return values_; }
  [[nodiscard]] std::span<const float> values() const { return values_; }
  [[nodiscard]] std::span<float> image(std::size_t i);
  [[nodiscard]] std::span<const float> image(std::size_t i) const;
  /// One image a row: count x pixels.
  [[nodiscard]] Eigen::Map<Matrix> matrix();
  [[nodiscard]] Eigen::Map<const Matrix> matrix() const;
  /// A copy of images [begin, begin + count).
  [[nodiscard]] Images slice(std::size_t begin, std::size_t count) const;

 private:
  Shape shape_;
  std::size_t count_ = 0;
  std::vector<float, UnsetAllocator<float>> values_;
};

/// Clean images that are read in blocks, so that a fit needs no more memory than its own tables.
class ImageSource {
 public:
  virtual ~ImageSource() = default;
  [[nodiscard]] virtual Shape shape() const = 0;
  [[nodiscard]] virtual std::size_t count() const = 0;
  /// Images [begin, begin + count); callable from several threads at once.
  [[nodiscard]] virtual Images read(std::size_t begin, std::size_t count) const = 0;
};

/// An ImageSource over images that are already in memory.
class ImagesInMemory final : public ImageSource {
 public:
  explicit ImagesInMemory(Images images) : images_(std::move(images)) {}
  [[nodiscard]] Shape shape() const override { return images_.shape(); }
  [[nodiscard]] std::size_t count() const override { return images_.count(); }
  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    return images_.slice(begin, count);
  }

 private:
  Images images_;
};

/// Images [begin, begin + count) of another source, which must outlive it.
class ImageRange final : public ImageSource {
 public:
  ImageRange(const ImageSource& all, std::size_t begin, std::size_t count)
      : all_(all), begin_(begin), count_(count) {}
  [[nodiscard]] Shape shape() const override { return all_.shape(); }
  [[nodiscard]] std::size_t count() const override { return count_; }
  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    return all_.read(begin_ + begin, count);
  }

 private:
  const ImageSource& all_;
  std::size_t begin_;
  std::size_t count_;
};

/// The images of another source, which must outlive it, at the given places.
class ChosenImages final : public ImageSource {
 public:
  ChosenImages(const ImageSource& all, std::vector<std::size_t> places)
      : all_(all), places_(std::move(places)) {}
  [[nodiscard]] Shape shape() const override { return all_.shape(); }
  [[nodiscard]] std::size_t count() const override { return places_.size(); }
  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override;

 private:
  const ImageSource& all_;
  std::vector<std::size_t> places_;
};

}  // namespace wavescore

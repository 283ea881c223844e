#include "harness/files/npy.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/files/bytes.h"

namespace wavescore::harness {
namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kBlockBytes = std::size_t{64} << 20U;

struct Header {
  std::string dtype;
  bool fortran_order = false;
  std::vector<std::uint64_t> shape;
};

/// Reads the header, a Python dictionary such as {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }.
class HeaderParser final {
 public:
  HeaderParser(const std::filesystem::path& file, std::string_view text) : file_(file), rest_(text) {}

  Header parse() {
    Header header;
    expect("{");
    while (!accept("}")) {
      const std::string key = quoted();
      expect(":");
      if (key == "descr")
        header.dtype = quoted();
      else if (key == "fortran_order")
        header.fortran_order = boolean();
      else if (key == "shape")
        header.shape = tuple();
      else
        fail();
      if (!accept(",")) {
        expect("}");
        break;
      }
    }
    return header;
  }

 private:
  [[noreturn]] void fail() const {
    throw InputError(fmt::format("{}: corrupt .npy header (only a plain array is read)", file_.string()));
  }
  void skip_spaces() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \n"), rest_.size())); }
  bool accept(std::string_view word) {
    skip_spaces();
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void expect(std::string_view word) {
    if (!accept(word)) fail();
  }
  std::string quoted() {
    expect("'");
    const std::size_t end = rest_.find('\'');
    if (end == std::string_view::npos) fail();
    std::string text(rest_.substr(0, end));
    rest_.remove_prefix(end + 1);
    return text;
  }
  bool boolean() {
    if (accept("True")) return true;
    expect("False");
    return false;
  }
  std::vector<std::uint64_t> tuple() {
    std::vector<std::uint64_t> sizes;
    expect("(");
    while (!accept(")")) {
      skip_spaces();
      std::uint64_t size = 0;
      const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), size);
      if (error != std::errc()) fail();
      rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
      sizes.push_back(size);
      if (!accept(",")) {
        expect(")");
        break;
      }
    }
    return sizes;
  }

  std::filesystem::path file_;
  std::string_view rest_;
};

/// The image shape and count that `header` means; every size fits an int.
std::pair<Shape, std::size_t> layout(const std::filesystem::path& file, const Header& header) {
  std::vector<std::uint64_t> sizes = header.shape;
  if (sizes.size() < 2 || sizes.size() > 4)
    throw InputError(
        fmt::format("{}: the array has {} dimensions; images are N x C x H x W, N x H x W or H x W",
                    file.string(), sizes.size()));
  for (const std::uint64_t size : sizes)
    if (size == 0 || size > static_cast<std::uint64_t>(std::numeric_limits<int>::max()))
      throw InputError(fmt::format("{}: the array has a dimension of size {}", file.string(), size));
  if (sizes.size() == 2) sizes.insert(sizes.begin(), 1);
  if (sizes.size() == 3) sizes.insert(sizes.begin() + 1, 1);
  return {Shape{static_cast<int>(sizes[1]), static_cast<int>(sizes[2]), static_cast<int>(sizes[3])},
          static_cast<std::size_t>(sizes[0])};
}

/// The data must fill the rest of the file exactly: checked before anything is allocated.
void check_size(const std::filesystem::path& file, const Shape& shape, std::size_t count, std::size_t item,
                std::size_t available) {
  std::uint64_t bytes = item;
  bool overflow = false;
  for (const auto size : {static_cast<std::uint64_t>(count), static_cast<std::uint64_t>(shape.channels),
                          static_cast<std::uint64_t>(shape.height), static_cast<std::uint64_t>(shape.width)})
    overflow = overflow || __builtin_mul_overflow(bytes, size, &bytes);
  if (overflow || bytes != available)
    throw InputError(fmt::format("{}: truncated or corrupt: {} images of {} do not fill {} bytes",
                                 file.string(), count, shape.text(), available));
}

/// Magic, version 1.0, and the dictionary, so long that the data begin at a multiple of 64 bytes.
std::string header_of(const Shape& shape, std::size_t count) {
  std::string dictionary =
      fmt::format("{{'descr': '<f4', 'fortran_order': False, 'shape': ({}, {}, {}, {}), }}", count,
                  shape.channels, shape.height, shape.width);
  constexpr std::size_t kPrefix = 10;  // magic, version, length of the dictionary
  dictionary.resize((kPrefix + dictionary.size() + 1 + 63) / 64 * 64 - kPrefix - 1, ' ');
  dictionary += '\n';
  const auto length = static_cast<std::uint16_t>(dictionary.size());

  std::string bytes(kMagic);
  bytes += '\x01';
  bytes += '\0';
  bytes.append(reinterpret_cast<const char*>(&length), sizeof(length));
  return bytes + dictionary;
}

}  // namespace

Images read_npy(const std::filesystem::path& file) {
  const std::string bytes = read_bytes(file);
  if (!bytes.starts_with(kMagic) || bytes.size() < 12)
    throw InputError(fmt::format("{}: not a .npy file", file.string()));
  const std::size_t length_bytes = bytes[6] == 1 ? 2 : 4;
  std::uint32_t length = 0;
  std::memcpy(&length, bytes.data() + 8, length_bytes);
  const std::size_t start = 8 + length_bytes + length;
  if (start > bytes.size())
    throw InputError(fmt::format("{}: truncated: its header has {} bytes", file.string(), length));

  const Header header = HeaderParser(file, std::string_view(bytes).substr(8 + length_bytes, length)).parse();
  if (header.dtype != "<f4" && header.dtype != "<f8")
    throw InputError(
        fmt::format("{}: dtype '{}' cannot be read: save the array as float32 (array.astype('float32'))",
                    file.string(), header.dtype));
  if (header.fortran_order)
    throw InputError(
        fmt::format("{}: the array is in Fortran order: save numpy.ascontiguousarray of it", file.string()));
  const auto [shape, count] = layout(file, header);
  const std::size_t item = header.dtype == "<f4" ? sizeof(float) : sizeof(double);
  check_size(file, shape, count, item, bytes.size() - start);

  Images images(shape, count);
  const auto out = images.values();
  if (item == sizeof(float)) {
    std::memcpy(out.data(), bytes.data() + start, out.size_bytes());
  } else {
    for (std::size_t i = 0; i < out.size(); ++i) {
      double value = 0;
      std::memcpy(&value, bytes.data() + start + i * sizeof(value), sizeof(value));
      out[i] = static_cast<float>(value);
    }
  }
  return images;
}

void write_npy(const std::filesystem::path& file, const Images& images) {
  AtomicFile out(file);
  out.write(header_of(images.shape(), images.count()));
  out.write(std::as_bytes(images.values()));
  out.commit();
}

void write_npy(const std::filesystem::path& file, const ImageSource& images) {
  const std::size_t block = std::max<std::size_t>(kBlockBytes / sizeof(float) / images.shape().pixels(), 1);
  AtomicFile out(file);
  out.write(header_of(images.shape(), images.count()));
  for (std::size_t first = 0; first < images.count(); first += block) {
    const Images part = images.read(first, std::min(block, images.count() - first));
    out.write(std::as_bytes(part.values()));
  }
  out.commit();
}

}  // namespace wavescore::harness

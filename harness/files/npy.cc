#include "harness/files/npy.h"

#include <fmt/format.h>

#include <Eigen/Core>
#include <algorithm>
#include <array>
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
/// Python 2 wrote numbers as 3L, and some programs quote by ".
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
        header.dtype = dtype();
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
    if (header.dtype.empty()) fail();
    return header;
  }

 private:
  [[noreturn]] void fail() const { throw InputError(fmt::format("{}: corrupt .npy header", file_.string())); }
  void skip_spaces() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size())); }
  bool accept(std::string_view word) {
    skip_spaces();
    if (!rest_.starts_with(word)) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void expect(std::string_view word) {
    if (!accept(word)) fail();
  }
  std::string dtype() {
    if (accept("["))
      throw InputError(
          fmt::format("{}: holds records of several fields: save a plain array of pixels", file_.string()));
    return quoted();
  }
  std::string quoted() {
    (void)accept("u");  // Python 2's mark of Unicode
    const char mark = accept("\"") ? '"' : '\'';
    if (mark == '\'') expect("'");
    const std::size_t end = rest_.find(mark);
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
      if (rest_.starts_with('L')) rest_.remove_prefix(1);
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

/// One kind of number: its code in a dtype, its size, and the value of its bytes on this machine.
struct NumberKind {
  std::string_view code;
  std::size_t bytes = 0;
  float (*value)(const char* bytes) = nullptr;
};

template <class Number>
float value_of(const char* bytes) {
  Number number{};
  std::memcpy(&number, bytes, sizeof(number));
  return static_cast<float>(number);
}

constexpr std::string_view kByte = "u1";
constexpr std::array kKinds{NumberKind{"f4", sizeof(float), value_of<float>},
                            NumberKind{"f8", sizeof(double), value_of<double>},
                            NumberKind{"f2", sizeof(Eigen::half), value_of<Eigen::half>},
                            NumberKind{kByte, 1, value_of<std::uint8_t>}};

/// The kind of a dtype such as "<f4": byte order, then the code.
const NumberKind& kind_of(const std::filesystem::path& file, std::string_view dtype) {
  const auto* kind = std::ranges::find(kKinds, dtype.substr(1), &NumberKind::code);
  if (kind == kKinds.end() || std::string_view("<>|=").find(dtype.front()) == std::string_view::npos)
    throw InputError(fmt::format(
        "{}: pixels of dtype '{}' cannot be read: save 0 to 255 as array.astype('uint8'), others as "
        "array.astype('float32')",
        file.string(), dtype));
  return *kind;
}

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

/// Where the dictionary begins; it depends on the version.
std::size_t header_begin(const std::filesystem::path& file, std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04"))
    throw InputError(
        fmt::format("{}: is a .npz archive: save the array in it alone, with numpy.save", file.string()));
  if (!bytes.starts_with(kMagic) || bytes.size() < 12)
    throw InputError(fmt::format("{}: not a .npy file", file.string()));
  const auto major = static_cast<unsigned char>(bytes[6]);
  const auto minor = static_cast<unsigned char>(bytes[7]);
  if (major < 1 || major > 3 || minor != 0)
    throw InputError(fmt::format("{}: .npy version {}.{} cannot be read: NumPy has 1.0, 2.0 and 3.0",
                                 file.string(), major, minor));
  return major == 1 ? 10 : 12;
}

/// How long the dictionary is that begins at `start`, which is where its length ends.
std::size_t header_length(const std::filesystem::path& file, std::string_view bytes, std::size_t start) {
  std::uint32_t length = 0;
  std::memcpy(&length, bytes.data() + 8, start - 8);
  if (length > bytes.size() - start)
    throw InputError(fmt::format("{}: truncated: its header has {} bytes", file.string(), length));
  return length;
}

/// The numbers of a file, by their place in it.
struct Reading {
  const char* data = nullptr;
  const NumberKind* kind = nullptr;
  bool big_endian = false;

  [[nodiscard]] float at(std::size_t place) const {
    const char* bytes = data + place * kind->bytes;
    if (!big_endian) return kind->value(bytes);
    std::array<char, sizeof(double)> turned{};
    std::reverse_copy(bytes, bytes + kind->bytes, turned.begin());
    return kind->value(turned.data());
  }
};

/// Fortran order: the image is the fastest index of the file, then the channel, the row and the column.
void read_fortran(const Reading& reading, Images& images) {
  const auto channels = static_cast<std::size_t>(images.shape().channels);
  const auto height = static_cast<std::size_t>(images.shape().height);
  const auto width = static_cast<std::size_t>(images.shape().width);
  float* out = images.values().data();
  for (std::size_t n = 0; n < images.count(); ++n)
    for (std::size_t c = 0; c < channels; ++c)
      for (std::size_t row = 0; row < height; ++row)
        for (std::size_t column = 0; column < width; ++column)
          *out++ = reading.at(n + images.count() * (c + channels * (row + height * column)));
}

/// Turns pixels of `range` into pixels of [-1, 1].
void to_pixels(Images& images, const PixelRange& range) {
  if (range.black == -1 && range.white == 1) return;
  const float half = (range.white - range.black) / 2;
  for (float& value : images.values()) value = (value - range.black) / half - 1.0F;
}

}  // namespace

Images read_npy(const std::filesystem::path& file, const PixelRange& range, double memory_bytes) {
  const std::string bytes = read_bytes(file, memory_bytes);
  const std::size_t start = header_begin(file, bytes);
  const std::size_t data = start + header_length(file, bytes, start);
  const Header header = HeaderParser(file, std::string_view(bytes).substr(start, data - start)).parse();
  const NumberKind& kind = kind_of(file, header.dtype);
  const auto [shape, count] = layout(file, header);
  check_size(file, shape, count, kind.bytes, bytes.size() - data);

  const double values = static_cast<double>(count) * static_cast<double>(shape.pixels());
  check_memory(file, static_cast<double>(bytes.size()) + 2 * sizeof(float) * values, memory_bytes);

  Images images = Images::unset(shape, count);
  const Reading reading{bytes.data() + data, &kind, header.dtype.front() == '>'};
  if (header.fortran_order)
    read_fortran(reading, images);
  else
    for (std::size_t i = 0; i < images.values().size(); ++i) images.values()[i] = reading.at(i);
  to_pixels(images, kind.code == kByte ? PixelRange{0, 255} : range);
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

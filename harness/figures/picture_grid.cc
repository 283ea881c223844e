#include "harness/figures/picture_grid.h"

#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/error.h"

namespace wavescore::harness::figures {
namespace {

constexpr int kSpace = 10;  // between pictures
constexpr std::uint8_t kFrame = 190;
constexpr int kLabelLine = 25;
constexpr double kLabelFont = 19;
constexpr double kRowFont = 22;

/// A white canvas of RGB pixels.
class Canvas {
 public:
  Canvas(int width, int height)
      : width_(static_cast<std::size_t>(width)),
        height_(static_cast<std::size_t>(height)),
        rgb_(width_ * height_ * 3, 255) {}

  /// `picture` with its corner at (left, top), each pixel a square of `factor` pixels.
  void paste(const Picture& picture, int left, int top, int factor) {
    const auto across = static_cast<std::size_t>(picture.width);
    const auto rows = static_cast<std::size_t>(picture.height);
    const auto scale = static_cast<std::size_t>(factor);
    for (std::size_t y = 0; y < rows * scale; ++y) {
      std::uint8_t* out =
          &rgb_[((static_cast<std::size_t>(top) + y) * width_ + static_cast<std::size_t>(left)) * 3];
      for (std::size_t x = 0; x < across * scale; ++x, out += 3)
        std::copy_n(&picture.rgb[(y / scale * across + x / scale) * 3], 3, out);
    }
  }

  /// A grey line of one pixel around a square whose corner is at (left, top).
  void frame(int left, int top, int size) {
    for (int i = 0; i < size; ++i)
      for (const auto& [x, y] :
           {std::pair(i, 0), std::pair(i, size - 1), std::pair(0, i), std::pair(size - 1, i)})
        std::fill_n(
            &rgb_[(static_cast<std::size_t>(top + y) * width_ + static_cast<std::size_t>(left + x)) * 3], 3,
            kFrame);
  }

  [[nodiscard]] std::string png() const {
    png_image header{};
    header.version = PNG_IMAGE_VERSION;
    header.width = static_cast<png_uint_32>(width_);
    header.height = static_cast<png_uint_32>(height_);
    header.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(header);
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&header, bytes.data(), &size, 0, rgb_.data(), 0, nullptr) == 0) {
      throw std::runtime_error(fmt::format("cannot write a PNG image: {}", header.message));
    }
    bytes.resize(size);
    return bytes;
  }

 private:
  std::size_t width_;
  std::size_t height_;
  std::vector<std::uint8_t> rgb_;
};

/// Where the pictures stand: `size` is that of an enlarged one.
struct GridLayout {
  int factor = 1;
  int size = 0;
  int columns = 0;
  int rows = 0;
  int width = 0;   // of the page
  int height = 0;  // of the page
  int bottom = 0;  // of the lowest row
  std::vector<std::vector<std::string>> titles;
  std::vector<std::string> print;

  [[nodiscard]] int step() const { return size + kSpace; }
  [[nodiscard]] int across() const { return columns * step() - kSpace; }
  [[nodiscard]] int up() const { return rows * step() - kSpace; }
};

std::vector<std::string> title_lines(const std::string& title, int width) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= title.size();) {
    const std::size_t end = std::min(title.find('\n', begin), title.size());
    for (const std::string& line :
         wrap(title.substr(begin, end - begin), static_cast<std::size_t>(width / (0.58 * kLabelFont))))
      lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

GridLayout lay_out(const PictureGrid& grid) {
  int resolution = 1;
  for (const auto& row : grid.pictures)
    for (const Picture& picture : row) resolution = std::max(resolution, picture.width);
  GridLayout layout;
  layout.factor = std::max(1, static_cast<int>(std::lround(static_cast<double>(grid.cell) / resolution)));
  layout.size = layout.factor * resolution;
  layout.columns = static_cast<int>(grid.columns.size());
  layout.rows = static_cast<int>(grid.rows.size());
  std::size_t lines = 0;
  for (const std::string& title : grid.columns) {
    layout.titles.push_back(title_lines(title, layout.size));
    lines = std::max(lines, layout.titles.back().size());
  }
  const auto title_width = static_cast<int>(text_width(grid.title, 28)) + kEdge;
  layout.width = std::max(grid.left + layout.across(), title_width) + kEdge;
  layout.print =
      wrap(grid.caption, static_cast<std::size_t>((layout.width - 2 * kEdge) / (0.53 * kPrintFont)));
  layout.bottom = kEdge + kLabelLine * static_cast<int>(layout.print.size()) + 12;
  layout.height = layout.bottom + layout.up() + 12 + kLabelLine * static_cast<int>(lines) + 56 + kEdge;
  return layout;
}

std::string text_of(const PictureGrid& grid, const GridLayout& layout) {
  std::string text;
  const auto label = [&](std::string_view words, double x, double y, double font, std::string_view extra) {
    text += page_label(words, x, y, layout.width, layout.height, font, extra);
  };
  const int top = layout.bottom + layout.up();
  label(grid.title, kEdge, layout.height - kEdge - 16, 28, "left");
  for (int c = 0; c < layout.columns; ++c) {
    const auto& lines = layout.titles[static_cast<std::size_t>(c)];
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto from_below = static_cast<double>(lines.size() - 1 - i);
      label(lines[i], grid.left + c * layout.step() + layout.size / 2.0,
            top + 10 + kLabelLine * (from_below + 0.5), kLabelFont, "center");
    }
  }
  for (int r = 0; r < layout.rows; ++r) {
    const double room = std::max(1.0, (grid.left - 16 - kEdge) / (0.56 * kRowFont));
    const auto lines = wrap(grid.rows[static_cast<std::size_t>(r)], static_cast<std::size_t>(room));
    for (std::size_t i = 0; i < lines.size(); ++i)
      label(lines[i], grid.left - 16,
            top - r * layout.step() - layout.size / 2.0 +
                kLabelLine * (static_cast<double>(lines.size() - 1) / 2 - static_cast<double>(i)),
            kRowFont, "right");
  }
  for (std::size_t i = 0; i < layout.print.size(); ++i)
    label(layout.print[i], kEdge, layout.bottom - 12 - kLabelLine * (static_cast<double>(i) + 0.5),
          kPrintFont, "left tc rgb '#555555'");
  return text;
}

}  // namespace

const Tensor& checked_images(const ModelFile& file, std::string_view file_name, const std::string& name) {
  const auto found = file.tensors.find(name);
  const bool images = found != file.tensors.end() && found->second.dtype == "U8" &&
                      found->second.shape.size() == 4 && found->second.shape[0] > 0 &&
                      (found->second.shape[1] == 1 || found->second.shape[1] == 3);
  if (!images)
    throw InputError(fmt::format("{}: '{}' is not U8 images of 1 or 3 channels; run the experiment again",
                                 file_name, name));
  return found->second;
}

Picture picture_of(const Tensor& images, std::size_t index) {
  const auto channels = static_cast<std::size_t>(images.shape[1]);
  const auto pixels = static_cast<std::size_t>(images.shape[2] * images.shape[3]);
  Picture picture{static_cast<int>(images.shape[3]), static_cast<int>(images.shape[2]), {}};
  picture.rgb.resize(3 * pixels);
  const std::byte* image = images.bytes.data() + index * channels * pixels;
  for (std::size_t i = 0; i < picture.rgb.size(); ++i)
    picture.rgb[i] = static_cast<std::uint8_t>(image[std::min(i % 3, channels - 1) * pixels + i / 3]);
  return picture;
}

Script PictureGrid::script() const {
  const GridLayout layout = lay_out(*this);
  Canvas canvas(layout.across(), layout.up());
  for (int r = 0; r < layout.rows; ++r)
    for (int c = 0; c < layout.columns; ++c) {
      const Picture& picture = pictures[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)];
      if (picture.rgb.empty()) continue;
      canvas.paste(picture, c * layout.step(), r * layout.step(), layout.factor);
      if (framed) canvas.frame(c * layout.step(), r * layout.step(), layout.size);
    }
  std::string body =
      panel_style({double(left), double(layout.bottom), double(layout.across()), double(layout.up())},
                  layout.width, layout.height);
  body += "unset border; unset tics; unset grid\n" + text_of(*this, layout);
  body += fmt::format(
      "set xrange [-0.5:{}.5]\nset yrange [-0.5:{}.5]\n"
      "plot '{}_images.png' binary filetype=png with rgbimage\n",
      layout.across() - 1, layout.up() - 1, name);
  return {name, script_text(name, layout.width, layout.height, "", body), canvas.png()};
}

}  // namespace wavescore::harness::figures

#include <fmt/format.h>
#include <png.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <stdexcept>

#include "core/error.h"
#include "core/model_file.h"
#include "harness/figures/figures.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::size_t kMostMethods = 10;
constexpr int kCell = 136;  // about; images are enlarged by whole factors
constexpr int kSpace = 10;  // between images
constexpr int kLeft = 150;  // room for the noise levels
constexpr int kEdge = 24;
constexpr int kLabelLine = 25;
constexpr double kLabelFont = 19;
constexpr double kPrintFont = 17;

/// A column of the grid: the tensor of each row.
struct Column {
  std::string title;
  std::vector<const Tensor*> rows;
};

/// The images called `name`, or nullptr.
const Tensor* find_images(const ModelFile& file, const std::string& name, int resolution) {
  const auto found = file.tensors.find(name);
  if (found == file.tensors.end()) return nullptr;
  const Tensor& t = found->second;
  const bool square = t.dtype == "U8" && t.shape.size() == 4 && t.shape[0] > 0 && t.shape[2] == resolution &&
                      t.shape[3] == resolution;
  if (!square || (t.shape[1] != 1 && t.shape[1] != 3)) {
    throw InputError(
        fmt::format("images.safetensors: '{}' is not U8 images of 1 or 3 channels, {} pixels wide; "
                    "run the experiment again",
                    name, resolution));
  }
  return &t;
}

/// The names of the noise levels below `prefix`, rising.
std::vector<std::string> levels_of(const ModelFile& file, const std::string& prefix) {
  std::vector<std::string> levels;
  constexpr std::string_view kEnd = "/noisy";
  for (const auto& [name, unused] : file.tensors) {
    if (name.starts_with(prefix) && name.ends_with(kEnd)) {
      levels.push_back(name.substr(prefix.size(), name.size() - prefix.size() - kEnd.size()));
    }
  }
  std::ranges::sort(levels, {}, [](const std::string& level) { return std::strtod(level.c_str(), nullptr); });
  return levels;
}

std::vector<Column> columns_of(const ModelFile& file, const std::string& prefix,
                               const std::vector<std::string>& levels, const Table& table,
                               const Setting& setting) {
  std::vector<Column> columns;
  const auto add = [&](const std::string& title, auto name_at) {
    Column column{title, {}};
    for (const std::string& level : levels)
      column.rows.push_back(find_images(file, name_at(level), setting.resolution));
    if (std::ranges::any_of(column.rows, [](const Tensor* t) { return t != nullptr; }))
      columns.push_back(column);
  };
  add("clean", [&](const std::string&) { return prefix + "clean"; });
  add("noisy", [&](const std::string& level) { return prefix + level + "/noisy"; });
  std::vector<Method> methods = table.methods(setting);
  std::erase_if(methods, [](const Method& method) { return method.role == Role::reference; });
  for (const Method& method : table.representatives(setting, methods, kMostMethods)) {
    add(method.title, [&](const std::string& level) { return prefix + level + "/" + method.label; });
  }
  return columns;
}

/// A white canvas of RGB pixels.
class Canvas {
 public:
  Canvas(int width, int height)
      : width_(static_cast<std::size_t>(width)),
        height_(static_cast<std::size_t>(height)),
        rgb_(width_ * height_ * 3, 255) {}

  /// Image `index` of a tensor with its corner at (left, top), each pixel a square of `factor` pixels.
  void paste(const Tensor& images, std::size_t index, int left, int top, int factor) {
    const auto channels = static_cast<std::size_t>(images.shape[1]);
    const auto rows = static_cast<std::size_t>(images.shape[2]),
               across = static_cast<std::size_t>(images.shape[3]);
    const auto scale = static_cast<std::size_t>(factor);
    const std::byte* image = images.bytes.data() + index * channels * rows * across;
    for (std::size_t y = 0; y < rows * scale; ++y) {
      std::uint8_t* out =
          &rgb_[((static_cast<std::size_t>(top) + y) * width_ + static_cast<std::size_t>(left)) * 3];
      for (std::size_t x = 0; x < across * scale; ++x) {
        for (std::size_t c = 0; c < 3; ++c) {
          const std::size_t channel = std::min(c, channels - 1);
          *out++ = static_cast<std::uint8_t>(image[(channel * rows + y / scale) * across + x / scale]);
        }
      }
    }
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

/// Where the images stand: `size` is that of an enlarged image.
struct Grid {
  int factor = 1;
  int size = 0;
  int columns = 0;
  int rows = 0;
  [[nodiscard]] int step() const { return size + kSpace; }
  [[nodiscard]] int width() const { return columns * step() - kSpace; }
  [[nodiscard]] int height() const { return rows * step() - kSpace; }
};

/// Row r shows image r, cyclically, so that the grid shows more than one.
std::string draw_images(const std::vector<Column>& columns, const Grid& grid) {
  Canvas canvas(grid.width(), grid.height());
  for (int c = 0; c < grid.columns; ++c) {
    for (int r = 0; r < grid.rows; ++r) {
      const Tensor* images = columns[static_cast<std::size_t>(c)].rows[static_cast<std::size_t>(r)];
      if (images == nullptr) continue;
      const auto index = static_cast<std::size_t>(r) % static_cast<std::size_t>(images->shape[0]);
      canvas.paste(*images, index, c * grid.step(), r * grid.step(), grid.factor);
    }
  }
  return canvas.png();
}

/// The budget of the methods shown, and what the rows are.
std::string print_of(const Table& table, const Setting& setting, const std::vector<Column>& columns) {
  std::vector<Method> shown = table.methods(setting);
  std::erase_if(shown, [&](const Method& method) {
    return std::ranges::find(columns, method.title, &Column::title) == columns.end();
  });
  return fmt::format("{} Rows: {}.", table.budget(setting, shown), table.sigma_axis());
}

Script figure(const Table& table, const Setting& setting, const std::vector<Column>& columns,
              const std::vector<std::string>& levels) {
  Grid grid;
  grid.factor = std::max(1, static_cast<int>(std::lround(static_cast<double>(kCell) / setting.resolution)));
  grid.size = grid.factor * setting.resolution;
  grid.columns = static_cast<int>(columns.size());
  grid.rows = static_cast<int>(levels.size());

  std::vector<std::vector<std::string>> labels;
  std::size_t lines = 1;
  for (const Column& column : columns) {
    labels.push_back(wrap(column.title, static_cast<std::size_t>(grid.size / (0.58 * kLabelFont))));
    lines = std::max(lines, labels.back().size());
  }
  const int width = kLeft + grid.width() + kEdge;
  const auto print = wrap(print_of(table, setting, columns),
                          static_cast<std::size_t>((width - 2 * kEdge) / (0.53 * kPrintFont)));
  const int bottom = kEdge + kLabelLine * static_cast<int>(print.size()) + 12;
  const int top = bottom + grid.height();
  const int height = top + 12 + kLabelLine * static_cast<int>(lines) + 56 + kEdge;

  std::string body = panel_style({double(kLeft), double(bottom), double(grid.width()), double(grid.height())},
                                 width, height);
  body += "unset border; unset tics; unset grid\n";
  const auto label = [&](std::string_view text, double x, double y, double font, std::string_view extra) {
    body += page_label(text, x, y, width, height, font, extra);
  };
  label("Denoised images: " + table.title(setting), kEdge, height - kEdge - 16, 28, "left");
  for (int c = 0; c < grid.columns; ++c) {
    const auto& text = labels[static_cast<std::size_t>(c)];
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto from_below = static_cast<double>(text.size() - 1 - i);
      label(text[i], kLeft + c * grid.step() + grid.size / 2.0, top + 10 + kLabelLine * (from_below + 0.5),
            kLabelFont, "center");
    }
  }
  for (int r = 0; r < grid.rows; ++r) {
    label("σ = " + number(std::strtod(levels[static_cast<std::size_t>(r)].c_str(), nullptr)), kLeft - 16,
          top - r * grid.step() - grid.size / 2.0, 22, "right");
  }
  for (std::size_t i = 0; i < print.size(); ++i) {
    label(print[i], kEdge, bottom - 12 - kLabelLine * (static_cast<double>(i) + 0.5), kPrintFont,
          "left tc rgb '#555555'");
  }
  Script script;
  script.name = "images_" + table.slug(setting);
  body += fmt::format(
      "set xrange [-0.5:{}.5]\nset yrange [-0.5:{}.5]\n"
      "plot '{}_images.png' binary filetype=png with rgbimage\n",
      grid.width() - 1, grid.height() - 1, script.name);
  script.text = script_text(script.name, width, height, "", body);
  script.images = draw_images(columns, grid);
  return script;
}

}  // namespace

std::vector<Script> image_grid(const Experiment& experiment) {
  const std::filesystem::path path = experiment.folder / "images.safetensors";
  if (!std::filesystem::exists(path)) return {};
  const ModelFile file = read_model_file(path);
  std::vector<Script> scripts;
  std::set<std::string> drawn;  // the file knows one set of images for a data set and resolution
  for (const Setting& setting : experiment.table.settings()) {
    const std::string prefix = fmt::format("{}-{}/", setting.dataset, setting.resolution);
    const auto levels = levels_of(file, prefix);
    if (levels.empty() || !drawn.insert(prefix).second) continue;
    const auto columns = columns_of(file, prefix, levels, experiment.table, setting);
    scripts.push_back(figure(experiment.table, setting, columns, levels));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures

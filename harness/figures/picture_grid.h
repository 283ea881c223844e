#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model_file.h"
#include "harness/figures/script.h"

namespace wavescore::harness::figures {

/// RGB pixels, row-major; none: a place that stays white.
struct Picture {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb;
};

/// The tensor `name` of `file`: U8 images N x C x H x W, N > 0, C 1 or 3. InputError, which calls the file
/// `file_name`, if it is absent or something else.
[[nodiscard]] const Tensor& checked_images(const ModelFile& file, std::string_view file_name,
                                           const std::string& name);

/// Image `index` of U8 images N x C x H x W with 1 or 3 channels.
[[nodiscard]] Picture picture_of(const Tensor& images, std::size_t index);

/// A figure of pictures of one size, enlarged by a whole factor: titles above the columns, labels beside the
/// rows, small print below.
struct PictureGrid {
  std::string name;
  std::string title;
  std::vector<std::string> columns;            ///< titles, wrapped; a "\n" always breaks
  std::vector<std::string> rows;               ///< labels, wrapped
  std::vector<std::vector<Picture>> pictures;  ///< [row][column]
  std::string caption;
  int cell = 136;       ///< about as many pixels across
  bool framed = false;  ///< a thin grey line around each
  int left = 150;       ///< room for the labels of the rows

  [[nodiscard]] Script script() const;
};

}  // namespace wavescore::harness::figures

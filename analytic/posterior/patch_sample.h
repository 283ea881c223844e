#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analytic/posterior/patch_posterior.h"
#include "core/image.h"

namespace wavescore::analytic {

/// Neighbouring positions along one side of an image, around which a patch of some radius is clipped alike.
struct ClippedRange {
  int first = 0;   ///< position
  int count = 0;   ///< of positions
  int before = 0;  ///< how far the patch reaches to lower positions
  int after = 0;   ///< and to higher ones

  [[nodiscard]] int length() const { return before + 1 + after; }
};

/// The positions 0 ... side - 1, divided by how a patch of `radius` is clipped there.
[[nodiscard]] std::vector<ClippedRange> clipped_ranges(int side, int radius);

/// The patches of one clipped shape: around all positions of a range of rows and a range of columns.
struct PatchClass {
  ClippedRange rows;
  ClippedRange columns;
  std::uint32_t index = 0;  ///< among the classes of an image

  [[nodiscard]] std::size_t positions() const {
    return static_cast<std::size_t>(rows.count) * static_cast<std::size_t>(columns.count);
  }
  /// Pixels of one channel of a patch, and which of them is the centre.
  [[nodiscard]] std::size_t pixels() const {
    return static_cast<std::size_t>(rows.length()) * static_cast<std::size_t>(columns.length());
  }
  [[nodiscard]] std::size_t centre() const {
    return static_cast<std::size_t>(rows.before * columns.length() + columns.before);
  }
  /// Offsets in an image's plane of the top left pixel and of the centre of the patch at `position`.
  [[nodiscard]] std::size_t corner_offset(std::size_t position, int width) const;
  [[nodiscard]] std::size_t centre_offset(std::size_t position, int width) const;
};

/// Every class of patches of `radius` in a `height` x `width` image.
[[nodiscard]] std::vector<PatchClass> patch_classes(int height, int width, int radius);

/// At most `most` training patches of one class: all N x positions of them, or a stratified random sample
/// without replacement: they are put in order of image and position and divided into `most` parts of equal
/// length, and one of each part is drawn (core/random.h, addressed by seed, class and part).
class PatchSample {
 public:
  PatchSample(const PatchClass& patches, std::size_t images, std::size_t most, std::uint64_t seed);
  [[nodiscard]] std::size_t size() const { return size_; }

  /// Patches [first, first + count) of the sample, kPatchLanes to a block, with the values of a pixel side by
  /// side, zeros for none: blocks x channels x pixels x kPatchLanes.
  void gather(const Images& images, std::size_t first, std::size_t count, std::vector<float>& blocks) const;

 private:
  [[nodiscard]] std::size_t pick(std::size_t part) const;

  PatchClass class_;
  std::size_t total_;
  std::size_t size_;
  std::uint64_t seed_;
};

}  // namespace wavescore::analytic

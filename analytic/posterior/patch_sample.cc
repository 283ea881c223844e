#include "analytic/posterior/patch_sample.h"

#include <algorithm>

#include "core/random.h"

namespace wavescore::analytic {
namespace {

std::size_t offset(int row, int column, int width) { return static_cast<std::size_t>(row * width + column); }

}  // namespace

std::vector<ClippedRange> clipped_ranges(int side, int radius) {
  std::vector<ClippedRange> ranges;
  for (int position = 0; position < side; ++position) {
    const int before = std::min(radius, position);
    const int after = std::min(radius, side - 1 - position);
    if (!ranges.empty() && ranges.back().before == before && ranges.back().after == after)
      ++ranges.back().count;
    else
      ranges.push_back({position, 1, before, after});
  }
  return ranges;
}

std::size_t PatchClass::corner_offset(std::size_t position, int width) const {
  return centre_offset(position, width) - offset(rows.before, columns.before, width);
}

std::size_t PatchClass::centre_offset(std::size_t position, int width) const {
  const auto across = static_cast<std::size_t>(columns.count);
  return offset(rows.first + static_cast<int>(position / across),
                columns.first + static_cast<int>(position % across), width);
}

std::vector<PatchClass> patch_classes(int height, int width, int radius) {
  std::vector<PatchClass> classes;
  for (const ClippedRange& rows : clipped_ranges(height, radius))
    for (const ClippedRange& columns : clipped_ranges(width, radius))
      classes.push_back({rows, columns, static_cast<std::uint32_t>(classes.size())});
  return classes;
}

PatchSample::PatchSample(const PatchClass& patches, std::size_t images, std::size_t most, std::uint64_t seed)
    : class_(patches), total_(images * patches.positions()), size_(std::min(total_, most)), seed_(seed) {}

std::size_t PatchSample::pick(std::size_t part) const {
  const std::size_t begin = part * total_ / size_;
  const std::size_t length = (part + 1) * total_ / size_ - begin;
  if (length == 1) return begin;
  const std::uint64_t address = (std::uint64_t{class_.index} << 32U) | part;
  return begin + random_word(seed_, Purpose::fitting, address) % length;
}

void PatchSample::gather(const Images& images, std::size_t first, std::size_t count,
                         std::vector<float>& blocks) const {
  const Shape& shape = images.shape();
  const auto plane = static_cast<std::size_t>(shape.height) * static_cast<std::size_t>(shape.width);
  const std::size_t values = class_.pixels() * static_cast<std::size_t>(shape.channels);
  blocks.assign((count + kPatchLanes - 1) / kPatchLanes * kPatchLanes * values, 0.0F);
#pragma omp parallel for schedule(static)
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t patch = pick(first + i);
    const float* corner = images.image(patch / class_.positions()).data() +
                          class_.corner_offset(patch % class_.positions(), shape.width);
    float* to = &blocks[i / kPatchLanes * kPatchLanes * values + i % kPatchLanes];
    for (int channel = 0; channel < shape.channels; ++channel)
      for (int row = 0; row < class_.rows.length(); ++row)
        for (int x = 0; x < class_.columns.length(); ++x, to += kPatchLanes)
          *to = corner[static_cast<std::size_t>(channel) * plane + offset(row, x, shape.width)];
  }
}

}  // namespace wavescore::analytic

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "harness/figures/illustrations.h"
#include "harness/figures/picture_grid.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::array<const char*, 4> kOrientations = {"approximation", "horizontal", "vertical", "diagonal"};

/// From blue by way of white, at 128, to red.
Picture coloured(const std::vector<std::uint8_t>& values, int side) {
  constexpr std::array<double, 3> kBlue = {33, 102, 172}, kRed = {178, 24, 43};
  Picture picture{side, side, {}};
  for (const std::uint8_t value : values) {
    const double amount = std::clamp((value - 128) / 127.0, -1.0, 1.0);
    const auto& end = amount < 0 ? kBlue : kRed;
    for (const double colour : end)
      picture.rgb.push_back(static_cast<std::uint8_t>(std::lround(255 + std::abs(amount) * (colour - 255))));
  }
  return picture;
}

Script figure(const Illustrations& from, const IllustratedSetting& one, int levels) {
  PictureGrid grid;
  grid.name = "atoms_" + one.slug;
  grid.title = fmt::format("{} atoms: {}", from.text(one.group + "/wavelet"), one.title);
  grid.caption =
      "The atom in the middle of each band, blue below zero and red above, each to its own largest value; "
      "periodic at the edges. Scale 1 is the finest.";
  grid.cell = 176;
  grid.framed = true;
  for (const char* orientation : kOrientations) grid.columns.emplace_back(orientation);
  for (int level = levels; level >= 1; --level) {
    grid.rows.push_back(fmt::format("scale {}", level));
    std::vector<Picture>& row = grid.pictures.emplace_back();
    for (const char* orientation : kOrientations) {
      const std::string name = fmt::format("{}/atoms/{}/{}", one.group, level, orientation);
      int side = 0;
      row.push_back(from.file.tensors.contains(name) ? coloured(from.square(name, side), side) : Picture{});
      row.back().width = row.back().height = side;
    }
  }
  return grid.script();
}

}  // namespace

std::vector<Script> atoms(const Experiment& experiment) {
  const Illustrations from = read_illustrations(experiment);
  std::vector<Script> scripts;
  for (const IllustratedSetting& one : illustrated_settings(experiment.table, from))
    if (const int levels = std::atoi(from.text(one.group + "/levels", "0").c_str()); levels > 0)
      scripts.push_back(figure(from, one, levels));
  return scripts;
}

}  // namespace wavescore::harness::figures

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/model_file.h"
#include "harness/store/work.h"

namespace wavescore::harness {

/// What an illustration is made from: one data set at one resolution, by its first data entry, and the
/// transform of the experiment's first wavelet method there (db2, as deep as it goes, where there is none).
struct Illustrated {
  std::string group;  ///< "mnist-32", before the names of its tensors: the label of that entry
  const Config* config = nullptr;
  const Work* work = nullptr;
  std::string wavelet;
  int levels = 0;  ///< 0: the images are too small or too odd for a transform
};

/// Tensors and facts of all illustrations of an experiment.
struct IllustrationData {
  ModelFile file;
  std::vector<ResultRow> facts;
};

/// Writes what the experiment's `illustrations` are drawn from:
///   illustrations.safetensors   for each data set and resolution, GROUP the label of its first entry, such
///   as
///                               mnist-32,
///     GROUP/functions/scaling, detail   F64: phi and psi at the points i / 256
///     GROUP/sampling/offset, norm       F64: spectral norm of B^T B - I of sampled atoms (sampled_atoms.h)
///     GROUP/atoms/LEVEL/ORIENTATION     U8 N x N: W^T e of the band's middle, 128 + 127 v / max |v|
///     GROUP/contexts/FAMILY             U8 on the Mallat plane, coarsest three levels: 2 the target, 1 what
///                                       it depends on, 0 the rest
///     GROUP/noise/clean, SIGMA          U8 k x C x H x W: clean images, and with noise at each level
///   illustrations.csv           orthonormality_sampled, orthonormality_exact, in the columns of metrics.csv
/// Removes both where no illustration is asked for.
void write_illustrations(const std::filesystem::path& results, const Config& config,
                         const std::vector<Work>& work);

}  // namespace wavescore::harness

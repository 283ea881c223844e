#include "analytic/posterior/ideal_equivariant.h"

#include <algorithm>
#include <array>

#include "analytic/posterior/image_copy.h"
#include "analytic/posterior/patch_posterior.h"
#include "analytic/posterior/patch_sample.h"
#include "analytic/posterior/patch_schedule.h"

namespace wavescore::analytic {
namespace {

// Of a clipped shape, where `patches` is auto: kWork pixels of patches within these bounds.
constexpr std::size_t kWork = std::size_t{1} << 23U;
constexpr std::size_t kLeastPatches = 16384;
constexpr std::size_t kMostPatches = 65536;
constexpr std::size_t kGathered = 64 * kPatchLanes;  // training patches at a time
constexpr std::size_t kPatchesOfTile = 256;          // noisy patches of one thread at a time
constexpr std::size_t kTogether = 4;  // noisy patches that share what is read of a training patch
using Lanes = PatchPosterior::Lanes<float>;

/// Squared distances between kTogether noisy patches, given by their top left pixels, and kPatchLanes
/// training patches of the same shape, whose values of a pixel lie side by side.
void squared_distances(const std::array<const float*, kTogether>& noisy, const PatchClass& patch,
                       const Shape& shape, const float* clean, std::array<Lanes, kTogether>& distances) {
  constexpr Eigen::Index kPart = 32;  // so that the sums stay in registers
  using Part = Eigen::Array<float, 16, 1>;
  for (Eigen::Index lane = 0; lane < PatchPosterior::kLanes; lane += kPart) {
    const float* x = clean + lane;
    std::array<std::array<Part, 2>, kTogether> sums;
    for (auto& both : sums) both.fill(Part::Zero());
    for (int channel = 0; channel < shape.channels; ++channel)
      for (int row = 0; row < patch.rows.length(); ++row) {
        const int start = (channel * shape.height + row) * shape.width;
        for (int column = 0; column < patch.columns.length(); ++column, x += kPatchLanes) {
          const Part first = Eigen::Map<const Part>(x);
          const Part second = Eigen::Map<const Part>(x + 16);
#pragma GCC unroll 4
          for (std::size_t k = 0; k < kTogether; ++k) {
            const float y = noisy[k][start + column];
            sums[k][0] += (first - y).square();
            sums[k][1] += (second - y).square();
          }
        }
      }
    for (std::size_t k = 0; k < kTogether; ++k) {
      distances[k].segment<16>(lane) = sums[k][0];
      distances[k].segment<16>(lane + 16) = sums[k][1];
    }
  }
}

class IdealEquivariant final : public Denoiser {
 public:
  /// `patches` 0: as many as the header says.
  IdealEquivariant(const Shape& shape, PatchSchedule patch, std::size_t patches)
      : Denoiser(shape), patch_(std::move(patch)), patches_(patches) {}

 private:
  Images do_denoise(const Images& noisy, double sigma) const override {
    PatchPosterior posterior(shape(), noisy.count(), sigma);
    const std::size_t most = sample_size(patch_.size(sigma));
    for (const PatchClass& patch : patch_classes(shape().height, shape().width, patch_.radius(sigma)))
      add_class(noisy, patch, most, posterior);
    return posterior.means();
  }

  [[nodiscard]] std::size_t sample_size(int patch_size) const {
    if (patches_ > 0) return patches_;
    const auto k = static_cast<std::size_t>(patch_size);
    return std::clamp(kWork / (k * k), kLeastPatches, kMostPatches);
  }

  /// The noisy patches of one clipped shape see the training patches of that shape.
  void add_class(const Images& noisy, const PatchClass& patch, std::size_t most,
                 PatchPosterior& posterior) const {
    const PatchSample sample(patch, training_.count(), most, seed_);
    const std::size_t total = noisy.count() * patch.positions();
    std::vector<float> clean;
    for (std::size_t first = 0; first < sample.size(); first += kGathered) {
      const std::size_t count = std::min(kGathered, sample.size() - first);
      sample.gather(training_, first, count, clean);
#pragma omp parallel for schedule(dynamic)
      for (std::size_t tile = 0; tile < total; tile += kPatchesOfTile)
        add_tile(noisy, patch, tile, std::min(tile + kPatchesOfTile, total), clean, count, posterior);
    }
  }

  void add_tile(const Images& noisy, const PatchClass& patch, std::size_t begin, std::size_t end,
                const std::vector<float>& clean, std::size_t count, PatchPosterior& posterior) const {
    const std::size_t block = patch.pixels() * static_cast<std::size_t>(shape().channels) * kPatchLanes;
    for (std::size_t first = 0; first < count; first += kPatchLanes)
      for (std::size_t group = begin; group < end; group += kTogether)
        add_group(noisy, patch, group, std::min(kTogether, end - group), &clean[first / kPatchLanes * block],
                  std::min(kPatchLanes, count - first), posterior);
  }

  /// `members` noisy patches see `count` training patches.
  void add_group(const Images& noisy, const PatchClass& patch, std::size_t group, std::size_t members,
                 const float* clean, std::size_t count, PatchPosterior& posterior) const {
    std::array<const float*, kTogether> corners{};
    std::array<std::size_t, kTogether> targets{};
    for (std::size_t k = 0; k < kTogether; ++k) {
      const std::size_t index = group + std::min(k, members - 1);
      const std::size_t image = index / patch.positions();
      const std::size_t position = index % patch.positions();
      corners[k] = noisy.image(image).data() + patch.corner_offset(position, shape().width);
      targets[k] = posterior.position(image, patch.centre_offset(position, shape().width));
    }
    std::array<Lanes, kTogether> distances;
    squared_distances(corners, patch, shape(), clean, distances);
    for (std::size_t k = 0; k < members; ++k)
      posterior.add(targets[k], distances[k], count, clean + patch.centre() * kPatchLanes,
                    patch.pixels() * kPatchLanes);
  }

  void do_fit(const ImageSource& clean, const FitContext& context) override {
    training_ = copy_images(clean, context.progress);
    seed_ = context.seed;
  }
  void do_save(ModelFile& file) const override {
    put_images(file, training_);
    const auto seed = static_cast<std::int64_t>(seed_);
    file.put("seed", {1}, std::span<const std::int64_t>(&seed, 1));
  }
  void do_load(const ModelFile& file) override {
    training_ = images_of(file, shape());
    seed_ = static_cast<std::uint64_t>(file.integers("seed", 1).front());
  }
  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    return {copy_bytes(shape(), images), 0.0};
  }
  /// What `patches: auto` comes to, which depends on the size of the patch and so on the noise level.
  std::map<std::string, double> do_facts() const override {
    std::size_t least = kMostPatches;
    std::size_t most = kLeastPatches;
    if (patches_ > 0) least = most = patches_;
    for (const auto& [sigma, size] : patch_.points()) {
      least = std::min(least, sample_size(size));
      most = std::max(most, sample_size(size));
    }
    return {{"patches_least", static_cast<double>(least)}, {"patches_most", static_cast<double>(most)}};
  }

  PatchSchedule patch_;
  std::size_t patches_;
  Images training_;
  std::uint64_t seed_ = 0;
};

}  // namespace

std::unique_ptr<Denoiser> make_ideal_equivariant(Params& params, const Shape& shape) {
  PatchSchedule patch = read_patch(params, shape);
  const auto patches = params
                           .integer_or_auto("patches", 1, std::int64_t{1} << 32,
                                            "training patches used, drawn at random; auto: 16,384 to 65,536")
                           .value_or(0);
  return std::make_unique<IdealEquivariant>(shape, std::move(patch), static_cast<std::size_t>(patches));
}

}  // namespace wavescore::analytic

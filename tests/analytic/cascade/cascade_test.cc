#include "analytic/cascade/cascade.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analytic/cascade/gated_regression.h"
#include "analytic/catalog.h"
#include "analytic/linear/gaussian_linear.h"
#include "analytic/numerics/blas.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/synthetic.h"

namespace wavescore::analytic::cascade_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr double kSigma = 0.8;

std::unique_ptr<Denoiser> make(const std::string& options) {
  Params params = Params::from_json("cascade", "test", options);
  auto denoiser = std::ranges::find(catalog(), "cascade", &DenoiserEntry::name)->make(params, kShape);
  params.finish();
  return denoiser;
}

std::unique_ptr<Denoiser> fitted(const std::string& options, const ImageSource& clean) {
  auto denoiser = make(options);
  denoiser->fit(clean, {.seed = 7, .sigmas = {kSigma}});
  return denoiser;
}

/// Counts the reads that reach beyond the first 500 images, and those that do not.
class Watched final : public ImageSource {
 public:
  explicit Watched(Images images) : images_(std::move(images)) {}
  [[nodiscard]] Shape shape() const override { return images_.shape(); }
  [[nodiscard]] std::size_t count() const override { return images_.count(); }
  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    ++reads_[begin + count > 500 ? 1 : 0];
    return images_.slice(begin, count);
  }
  mutable int reads_[2] = {0, 0};  ///< within, beyond

 private:
  Images images_;
};

class Cascade : public testing::Test {
 protected:
  const ImagesInMemory clean_{blob_images(kShape, 600, 1)};
  const Images test_ = blob_images(kShape, 200, 2);
  const Images noisy_ = add_noise(test_, kSigma, 3, Purpose::evaluation, 0);
};

TEST(Windows, HoldTheNearestPixelBeyondTheEdge) {
  Images image({2, 3, 4}, 1);
  for (std::size_t p = 0; p < 24; ++p) image.values()[p] = static_cast<float>(p);
  const Windows windows(image.shape(), 3);
  std::vector<double> out(windows.size());
  windows.copy(image.image(0), 0, out.data());
  EXPECT_EQ(out, (std::vector<double>{0, 0, 1, 0, 0, 1, 4, 4, 5, 12, 12, 13, 12, 12, 13, 16, 16, 17}));
}

/// The least squares solution of x - e on windows of y and e, by dense normal equations.
Images direct_regression(const Images& y, const Images& e, const Images& x, double ridge, int side) {
  const Windows windows(kShape, side);
  const auto size = static_cast<Eigen::Index>(windows.size());
  RowMatrix phi(x.values().size(), 2 * size + 1);
  RowMatrix target(phi.rows(), 1);
  for (Eigen::Index p = 0; p < phi.rows(); ++p) {
    const auto pixel = static_cast<std::size_t>(p);
    windows.copy(y.image(pixel / 256), pixel % 256, phi.row(p).data());
    windows.copy(e.image(pixel / 256), pixel % 256, phi.row(p).data() + size);
    phi(p, 2 * size) = 1;
    target(p, 0) = static_cast<double>(x.values()[pixel]) - static_cast<double>(e.values()[pixel]);
  }
  RowMatrix gram = phi.transpose() * phi;
  gram.diagonal().array() += ridge;
  RowMatrix right = phi.transpose() * target;
  solve_spd(gram, right);
  Images result = e;
  const RowMatrix change = phi * right;
  for (Eigen::Index p = 0; p < phi.rows(); ++p)
    result.values()[static_cast<std::size_t>(p)] += static_cast<float>(change(p, 0));
  return result;
}

TEST_F(Cascade, OfOneClassIsLeastSquaresOnTheWindows) {
  Images estimate = add_noise(test_, 1.0, 5, Purpose::evaluation, 0);
  for (float& value : estimate.values()) value = std::clamp(0.3F * value, -1.2F, 1.2F);
  // One cluster and the flat class, which the ridge makes the same: it draws them to the common regression.
  GatedRegression one(kShape, {.window = 3, .gate = 5, .classes = 1, .ridge = 1e12});
  one.fit(noisy_, estimate, test_, 7, nullptr);
  EXPECT_LT(largest_difference(one.apply(noisy_, estimate), estimate), 1e-5);  // drawn to no change
  GatedRegression two(kShape, {.window = 3, .gate = 5, .classes = 1, .ridge = 1e-3});
  two.fit(noisy_, estimate, test_, 7, nullptr);
  const Images expected = direct_regression(noisy_, estimate, test_, 1e-3, 3);
  // A few windows at the corners, where pixels repeat, are flat: a share of 1e-4 of all.
  EXPECT_LT(mean_squared_error(two.apply(noisy_, estimate), expected),
            1e-4 * mean_squared_error(expected, estimate));
}

TEST_F(Cascade, BettersItsFirstMethodOnOtherImages) {
  const ImagesInMemory clean(blob_images(kShape, 2000, 1));
  const auto cascade = fitted(R"({"classes": 20, "window": 5, "gate": 5})", clean);
  Params none = Params::from_json("gaussian_linear", "test", "{}");
  const auto first = make_gaussian_linear(none, kShape);
  first->fit(clean, {});
  EXPECT_LT(mean_squared_error(cascade->denoise(noisy_, kSigma), test_),
            0.8 * mean_squared_error(first->denoise(noisy_, kSigma), test_));
}

TEST_F(Cascade, HoldsTheImagesOfItsStagesOutOfItsFirstMethod) {
  const Watched watched(blob_images(kShape, 600, 1));
  auto other = make(R"({"images": 100, "window": 3, "gate": 3})");
  other->fit(watched, {.seed = 7, .sigmas = {kSigma}});
  EXPECT_EQ(watched.reads_[1], 1);  // once, for the stages; gaussian_linear reads the others twice
  EXPECT_GE(watched.reads_[0], 2);
}

TEST_F(Cascade, MovesWithTheImageInItsInterior) {
  // The stage alone: the same first estimate, moved.
  GatedRegression stage(kShape, {.window = 3, .gate = 3, .classes = 8});
  stage.fit(noisy_, noisy_, test_, 7, nullptr);
  Images moved(kShape, noisy_.count());
  for (std::size_t i = 0; i < noisy_.count(); ++i)
    for (std::size_t p = 16; p < 256; ++p) moved.image(i)[p] = noisy_.image(i)[p - 16];
  const Images estimate = stage.apply(noisy_, noisy_);
  const Images estimate_of_moved = stage.apply(moved, moved);
  for (std::size_t row = 2; row < 14; ++row)
    for (std::size_t p = 16 * row + 2; p < 16 * row + 14; ++p)
      EXPECT_EQ(estimate_of_moved.image(0)[p], estimate.image(0)[p - 16]) << p;
}

TEST_F(Cascade, SaysWhatCannotBe) {
  EXPECT_THROW((void)make(R"({"window": 4})"), InputError);
  EXPECT_THROW((void)make(R"({"first.name": "cascade"})"), InputError);
  EXPECT_THROW((void)make(R"({"first.name": "wavelet", "first.degre": 2})"), InputError);
  EXPECT_THROW((void)make(R"({"first.name": "wavelet", "first.degree": 9})"), InputError);
  EXPECT_THROW((void)fitted(R"({"images": 600})", clean_), InputError);
}

}  // namespace
}  // namespace wavescore::analytic::cascade_test

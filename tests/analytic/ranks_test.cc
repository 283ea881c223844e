#include <gtest/gtest.h>

#include "analytic/catalog.h"
#include "analytic/linear/principal_components.h"
#include "tests/synthetic.h"
#include "tests/thread_ranks.h"

namespace wavescore::analytic::ranks_test {
namespace {

constexpr Shape kShape{1, 16, 16};
constexpr std::size_t kImages = 301;  // no multiple of the ranks

const ImagesInMemory& images() {
  static const ImagesInMemory all(blob_images(kShape, kImages, 1));
  return all;
}

std::unique_ptr<Denoiser> make(const std::string& name, const std::string& options) {
  for (const DenoiserEntry& row : catalog())
    if (row.name == name) {
      Params params = Params::from_json(name, "ranks_test", options);
      return row.make(params, kShape);
    }
  return nullptr;
}

std::unique_ptr<Denoiser> fitted(const std::string& name, const std::string& options, Ranks& ranks) {
  auto denoiser = make(name, options);
  denoiser->fit(images(), {.seed = 1, .sigmas = {0.5}, .ranks = &ranks});
  return denoiser;
}

/// The model that rank 0 of `count` has fitted.
std::unique_ptr<Denoiser> fitted_on(int count, const std::string& name, const std::string& options) {
  std::unique_ptr<Denoiser> model;
  ThreadRanks(count).run([&](Ranks& ranks) {
    auto own = fitted(name, options, ranks);
    if (ranks.rank() == 0) model = std::move(own);
  });
  return model;
}

/// The largest difference of two tensors of doubles, relative to the value or, where that is more, to 1 (to
/// the number of images in sums over them).
double difference(const Denoiser& a, const Denoiser& b, const std::string& tensor) {
  ModelFile of_a;
  ModelFile of_b;
  a.save(of_a);
  b.save(of_b);
  const auto x = of_a.doubles(tensor);
  const auto y = of_b.doubles(tensor, x.size());
  const double unit = tensor.starts_with("moments") ? static_cast<double>(kImages) : 1.0;
  double most = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    most = std::max(most, std::abs(x[i] - y[i]) / std::max(unit, std::abs(x[i])));
  return most;
}

struct Case {
  std::string name;
  std::string options = "{}";
  std::vector<std::string> tensors{};  ///< doubles that must agree
};

class SharedFit : public testing::TestWithParam<Case> {};

TEST_P(SharedFit, IsThatOfOneProcess) {
  const auto& [name, options, tensors] = GetParam();
  const auto one = fitted(name, options, alone());
  const Images noisy = add_noise(blob_images(kShape, 20, 2), 0.5, 3, Purpose::evaluation, 0);
  for (const int count : {2, 4}) {
    const auto several = fitted_on(count, name, options);
    // Sums in another order: a few roundings of double.
    for (const std::string& tensor : tensors) EXPECT_LT(difference(*one, *several, tensor), 1e-12) << tensor;
    // Estimates are rounded to float, as are the weights of some models.
    EXPECT_LT(largest_difference(one->denoise(noisy, 0.5), several->denoise(noisy, 0.5)), 1e-5) << count;
  }
}

INSTANTIATE_TEST_SUITE_P(Methods, SharedFit,
                         testing::Values(Case{"mean", "{}", {"mean"}},
                                         Case{"gaussian_linear", "{}", {"mean", "eigenvalues"}},
                                         Case{"truncated_linear", R"({"rank": 40})", {"mean", "eigenvalues"}},
                                         Case{"stationary_linear", "{}", {"mean", "spectrum"}},
                                         Case{"wavelet",
                                              R"({"degree": 2, "estimator": "moments", "ridge": "folds"})",
                                              {"mean", "variance", "moments", "moments.fold.0"}},
                                         Case{"wavelet",
                                              R"({"degree": 2, "estimator": "moments", "tie": "location"})",
                                              {"mean", "variance", "moments"}},
                                         Case{"wavelet", R"({"degree": 1, "cycle_spins": 2})"},
                                         Case{"shared_readout", "{}"},
                                         Case{"shared_readout",
                                              R"({"degree": 2, "estimator": "moments"})",
                                              {"mean", "variance", "moments"}}),
                         [](const auto& test) { return std::to_string(test.index) + test.param.name; });

TEST(SharedFit, MeasuresTheCovarianceOfOneProcess) {
  const Eigen::VectorXd mean = images().read(0, kImages).matrix().cast<double>().colwise().mean();
  const RowMatrix one = covariance(images(), mean, {});
  for (const int count : {2, 4})
    ThreadRanks(count).run([&](Ranks& ranks) {
      const RowMatrix several = covariance(images(), mean, {.ranks = &ranks});
      EXPECT_LT((several - one).cwiseAbs().maxCoeff(), 1e-12 * one.cwiseAbs().maxCoeff());
    });
}

TEST(SharedFit, IsRefusedByMethodsThatOneRankFitsAlone) {
  const auto mixture = make("gaussian_mixture", "{}");
  EXPECT_FALSE(mixture->fits_on_ranks());
  ThreadRanks(2).run([&](Ranks& ranks) {
    EXPECT_THROW(make("gaussian_mixture", "{}")->fit(images(), {.ranks = &ranks}), std::logic_error);
  });
}

TEST(Share, OfEveryRankFollowsThatOfTheOneBefore) {
  ThreadRanks(4).run([](Ranks& ranks) {
    const Share ten = share_of(10, ranks);
    EXPECT_EQ(ten.begin, (std::vector<std::size_t>{0, 2, 5, 7})[static_cast<std::size_t>(ranks.rank())]);
    EXPECT_EQ(ten.count, (std::vector<std::size_t>{2, 3, 2, 3})[static_cast<std::size_t>(ranks.rank())]);
    EXPECT_EQ(share_of(2, ranks).count, static_cast<std::size_t>(ranks.rank() % 2));
  });
}

}  // namespace
}  // namespace wavescore::analytic::ranks_test

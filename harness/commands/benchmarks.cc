#include "harness/commands/benchmarks.h"

#include <benchmark/benchmark.h>
#include <cblas.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "analytic/catalog.h"
#include "analytic/numerics/blas.h"
#include "analytic/polynomial/moments/tables.h"
#include "analytic/wavelet/transform.h"
#include "baselines/benchmark.h"
#include "baselines/catalog.h"
#include "core/random.h"
#include "harness/commands/bench_limits.h"

namespace wavescore::harness {
namespace {

using benchmark::Counter;
using benchmark::State;

Counter per_second(double amount) { return {amount, Counter::kIsIterationInvariantRate, Counter::kIs1000}; }

Images random_images(const Shape& shape, std::size_t count) {
  return add_noise(Images(shape, count), 0.5, 1, Purpose::synthetic, 0);
}

void copy_bandwidth(State& state) { measure(state, {.bytes = Copy::bytes()}, Copy()); }

void sgemm(State& state) {
  constexpr int n = 2048;
  const std::vector<float> a(n * n, 0.5F);
  std::vector<float> c(n * n);
  measure(state, {.flops = 2.0 * n * n * n, .precision = Precision::single}, [&] {
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a.data(), n, a.data(), n, 0, c.data(),
                n);
  });
}

void dgemm(State& state) {
  constexpr int n = 2048;
  const std::vector<double> a(n * n, 0.5);
  std::vector<double> c(n * n);
  measure(state, {.flops = 2.0 * n * n * n}, [&] {
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a.data(), n, a.data(), n, 0, c.data(),
                n);
  });
}

/// The decomposition in a fit of gaussian_linear at 32 pixels.
void eigen(State& state) {
  const Images images = random_images({1, 32, 32}, 4096);
  analytic::RowMatrix covariance = analytic::RowMatrix::Zero(1024, 1024);
  analytic::add_gram_transposed(images.matrix().cast<double>() / 64.0, covariance);
  // 4/3 n^3 to make it tridiagonal and about 3 n^3 for its eigenvectors.
  measure(state, {.flops = 13.0 / 3.0 * 1024 * 1024 * 1024}, [&] {
    analytic::RowMatrix vectors = covariance;
    benchmark::DoNotOptimize(analytic::symmetric_eigen(vectors));
  });
}

/// Counting the bytes that must move (each image in, each coefficient out) and one multiplication and
/// addition per filter tap and output.
void transform(State& state, int size, const std::string& wavelet, bool forward) {
  const Shape shape{1, size, size};
  const Images images = random_images(shape, (std::size_t{1} << 22) / shape.pixels());
  const analytic::WaveletTransform w(shape, wavelet, analytic::WaveletTransform::deepest(shape, wavelet));
  const auto values = static_cast<double>(images.count() * shape.pixels());
  const double taps = wavelet == "haar" ? 2 : wavelet == "db2" ? 4 : 8;
  measure(state,
          {.flops = 4.0 * taps * 4 / 3 * values, .precision = Precision::single, .bytes = 8.0 * values},
          [&] { benchmark::DoNotOptimize(forward ? w.forward(images) : w.inverse(images)); });
  state.counters["images"] = per_second(static_cast<double>(images.count()));
}

std::unique_ptr<Denoiser> make(std::string_view name, const std::string& options, const Shape& shape) {
  const auto rows = analytic::catalog();
  const auto row = std::ranges::find(rows, name, &DenoiserEntry::name);
  Params params = Params::from_json(std::string(name), "bench", options);
  return row->make(params, shape);
}

void fit_closed_form(State& state, const std::string& name, const std::string& options, int size,
                     std::size_t count) {
  const Shape shape{1, size, size};
  const ImagesInMemory clean(random_images(shape, count));
  const auto denoiser = make(name, options, shape);
  const FitContext context{.seed = 1, .sigmas = {1.0}};
  measure(state, {.flops = denoiser->fit_cost(count, 1).flops}, [&] { denoiser->fit(clean, context); });
  state.counters["images"] = per_second(static_cast<double>(count));
}

constexpr std::size_t kFitted = 2000;  // images, before denoising is timed

/// What one estimate must do, by the facts of a fitted method at `pixels` pixels.
using WorkOf = MustDo (*)(const std::map<std::string, double>& facts, double pixels);

void denoise_images(State& state, const std::string& name, const std::string& options, int size,
                    std::size_t count, double sigma, WorkOf estimate) {
  const Shape shape{1, size, size};
  const auto denoiser = make(name, options, shape);
  denoiser->fit(ImagesInMemory(random_images(shape, kFitted)), {.seed = 1, .sigmas = {sigma}});
  const Images noisy = random_images(shape, count);
  MustDo must = estimate(denoiser->facts(), static_cast<double>(shape.pixels()));
  must.flops *= static_cast<double>(count);
  must.bytes = 8.0 * static_cast<double>(count * shape.pixels());
  measure(state, must, [&] { benchmark::DoNotOptimize(denoiser->denoise(noisy, sigma)); });
  state.counters["images"] = per_second(static_cast<double>(count));
}

/// The pass that measures the moments of local r = 1: each distinct moment of each image is a multiplication
/// and an addition.
void moments(State& state, int degree, std::size_t count) {
  const Shape shape{1, 32, 32};
  Params params = Params::from_json("wavelet", "bench", fmt::format(R"({{"degree":{}}})", degree));
  const analytic::PolynomialOptions polynomial = analytic::read_polynomial(params, "local", degree);
  const analytic::WaveletDesign design(analytic::read_transform(params, shape), polynomial);
  const analytic::MomentLayout layout(design);
  const ImagesInMemory clean(random_images(shape, count));
  const auto standardization = analytic::standardize(design.transform(), clean, {});
  const auto measured = static_cast<double>(count * layout.size());
  measure(state, {.flops = 2.0 * measured}, [&] {
    benchmark::DoNotOptimize(analytic::measure_moments(design, layout, standardization, clean, 0, count, {}));
  });
  state.counters["images"] = per_second(static_cast<double>(count));
  state.counters["moments"] = per_second(measured);
}

void training(State& state, const baselines::TimedTraining& timed) {
  baselines::TrainingSpeed speed;
  for (auto _ : state) {
    speed = baselines::measure_training(timed);
    state.SetIterationTime(timed.steps * timed.batch / speed.images_per_second);
  }
  state.counters["images"] = Counter(speed.images_per_second, Counter::kDefaults, Counter::kIs1000);
  report(state, {.flops = speed.flops_per_image, .precision = Precision::single},
         1 / speed.images_per_second);
}

/// Names such as train/unet_4blocks_width16_bfloat16/32.
void register_trainings() {
  for (const std::string precision : {"float32", "bfloat16"})
    for (const int width : {16, 64}) {
      if (precision == "bfloat16" && !baselines::has_bfloat16()) continue;
      const auto name = fmt::format("train/unet_4blocks_width{}{}/32", width,
                                    precision == "float32" ? "" : "_" + precision);
      const baselines::TimedTraining timed{
          .width = width, .precision = precision, .steps = width > 16 ? 5 : 20};
      benchmark::RegisterBenchmark(name.c_str(), training, timed)
          ->Unit(benchmark::kMillisecond)
          ->UseManualTime()
          ->Iterations(1);
    }
}

/// Forward and inverse transform of db2, in single precision.
double transforms(double pixels) { return 2 * 4.0 * 4 * 4 / 3 * pixels; }

MustDo linear_estimate(const std::map<std::string, double>& facts, double pixels) {
  return {.flops = 4 * pixels * facts.at("rank"), .precision = Precision::single};
}
/// Each feature is a product, and is added up times its weight.
MustDo wavelet_estimate(const std::map<std::string, double>& facts, double pixels) {
  return {.flops = transforms(pixels) + 3 * facts.at("parameters")};
}
MustDo shared_estimate(const std::map<std::string, double>& facts, double pixels) {
  return {.flops = transforms(pixels) + 2 * facts.at("parameters")};
}
MustDo shrinkage_estimate(const std::map<std::string, double>&, double pixels) {
  return {.flops = transforms(pixels), .precision = Precision::single};
}
MustDo ideal_estimate(const std::map<std::string, double>&, double pixels) {
  return {.flops = 4.0 * kFitted * pixels};
}
/// To the coordinates and back, the density of every component, and one component's estimate.
MustDo mixture_estimate(const std::map<std::string, double>& facts, double pixels) {
  const double one = facts.at("subspace") * facts.at("rank");
  return {.flops = 4 * pixels * facts.at("subspace") + 2 * one * (facts.at("components") + 2)};
}
/// By default options: the first estimate, then for each pixel its class (among 101, from 20 components of a
/// window of 49) and one regression on 99 features.
MustDo cascade_estimate(const std::map<std::string, double>&, double pixels) {
  return {.flops = 4 * pixels * pixels + pixels * (40.0 * (49 + 100) + 2 * 99)};
}

void register_closed_forms() {
  struct Row {
    std::string label, name, options;
    bool fits = true;
    WorkOf estimate = nullptr;
    double sigma = 1;
  };
  const std::vector<Row> rows{
      {"gaussian_linear", "gaussian_linear", "{}", true, linear_estimate},
      {"independent_D3", "wavelet", R"({"family":"independent","degree":3})", true, wavelet_estimate},
      {"band_D3", "wavelet", R"({"family":"band","degree":3})", true, wavelet_estimate},
      {"local_D2", "wavelet", R"({"family":"local","degree":2})", true, wavelet_estimate},
      {"local_D3", "wavelet", R"({"family":"local","degree":3})", true, wavelet_estimate},
      {"shared_readout_D2", "shared_readout", R"({"family":"independent","degree":2})", true,
       shared_estimate},
      {"gaussian_mixture", "gaussian_mixture", "{}", true, mixture_estimate},
      {"cascade", "cascade", "{}", true, cascade_estimate},
      {"shrinkage_bayes", "shrinkage", R"({"threshold":"bayes"})", false, shrinkage_estimate},
      {"ideal", "ideal", "{}", false, ideal_estimate},
      // Most weights are negligible at a low level: it must not take longer.
      {"ideal_low", "ideal", "{}", false, ideal_estimate, 0.3},
  };
  for (const Row& row : rows) {
    if (row.fits)
      benchmark::RegisterBenchmark(fmt::format("fit/{}/32", row.label).c_str(), fit_closed_form, row.name,
                                   row.options, 32, 8192)
          ->Unit(benchmark::kMillisecond)
          ->UseManualTime();
    benchmark::RegisterBenchmark(fmt::format("denoise/{}/32", row.label).c_str(), denoise_images, row.name,
                                 row.options, 32, 1024, row.sigma, row.estimate)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime();
  }
}

}  // namespace

void register_benchmarks() {
  benchmark::RegisterBenchmark("machine/copy", copy_bandwidth)->UseManualTime();
  benchmark::RegisterBenchmark("machine/sgemm", sgemm)->UseManualTime();
  benchmark::RegisterBenchmark("machine/dgemm", dgemm)->UseManualTime();
  for (const int size : {32, 64, 256})
    for (const std::string wavelet : {"haar", "db2", "sym4"})
      for (const bool forward : {true, false})
        benchmark::RegisterBenchmark(
            fmt::format("dwt/{}/{}/{}", forward ? "forward" : "inverse", wavelet, size).c_str(), transform,
            size, wavelet, forward)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime();
  for (const auto& [degree, count] : {std::pair{2, 4096}, std::pair{3, 1024}})
    benchmark::RegisterBenchmark(fmt::format("moments/local_D{}/32", degree).c_str(), moments, degree,
                                 static_cast<std::size_t>(count))
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime();
  benchmark::RegisterBenchmark("eigen/1024", eigen)->Unit(benchmark::kMillisecond)->UseManualTime();
  register_closed_forms();
  if (!baselines::catalog().empty()) register_trainings();
}

}  // namespace wavescore::harness

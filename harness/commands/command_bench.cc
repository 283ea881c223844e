#include <benchmark/benchmark.h>
#include <cblas.h>
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>

#include "analytic/blas.h"
#include "analytic/catalog.h"
#include "analytic/moment_tables.h"
#include "analytic/wavelet_transform.h"
#include "baselines/benchmark.h"
#include "baselines/catalog.h"
#include "core/random.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/process/machine.h"

namespace wavescore::harness {
namespace {

struct Arguments {
  std::string filter;          ///< regular expression of names; empty: all
  int threads = 0;             ///< 0: all cores
  std::filesystem::path json;  ///< where Google Benchmark's JSON goes too; empty: nowhere
};

using benchmark::Counter;
using benchmark::State;

Counter per_second(double amount) { return {amount, Counter::kIsIterationInvariantRate, Counter::kIs1000}; }

Images random_images(const Shape& shape, std::size_t count) {
  return add_noise(Images(shape, count), 0.5, 1, Purpose::synthetic, 0);
}

void copy_bandwidth(State& state) {
  std::vector<float> from(std::size_t{1} << 26, 1.0F);
  std::vector<float> to(from.size());
  for (auto _ : state) {
    const std::size_t part = from.size() / 64;
#pragma omp parallel for schedule(static)
    for (std::size_t k = 0; k < 64; ++k) std::memcpy(&to[k * part], &from[k * part], part * sizeof(float));
    benchmark::ClobberMemory();
  }
  state.counters["bytes"] = per_second(8.0 * static_cast<double>(from.size()));
}

void sgemm(State& state) {
  constexpr int n = 2048;
  const std::vector<float> a(n * n, 0.5F);
  std::vector<float> c(n * n);
  for (auto _ : state)
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a.data(), n, a.data(), n, 0, c.data(),
                n);
  state.counters["FLOP"] = per_second(2.0 * n * n * n);
}

void dgemm(State& state) {
  constexpr int n = 2048;
  const std::vector<double> a(n * n, 0.5);
  std::vector<double> c(n * n);
  for (auto _ : state)
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a.data(), n, a.data(), n, 0, c.data(),
                n);
  state.counters["FLOP"] = per_second(2.0 * n * n * n);
}

/// The decomposition in a fit of gaussian_linear at 32 pixels.
void eigen(State& state) {
  const Images images = random_images({1, 32, 32}, 4096);
  analytic::RowMatrix covariance = analytic::RowMatrix::Zero(1024, 1024);
  analytic::add_gram_transposed(images.matrix().cast<double>() / 64.0, covariance);
  for (auto _ : state) {
    analytic::RowMatrix vectors = covariance;
    benchmark::DoNotOptimize(analytic::symmetric_eigen(vectors));
  }
}

/// Counting the bytes that must move (each image in, each coefficient out) and one multiplication and
/// addition per filter tap and output.
void transform(State& state, int size, const std::string& wavelet, bool forward) {
  const Shape shape{1, size, size};
  const Images images = random_images(shape, (std::size_t{1} << 22) / shape.pixels());
  const analytic::WaveletTransform w(shape, wavelet, analytic::WaveletTransform::deepest(shape, wavelet));
  for (auto _ : state) benchmark::DoNotOptimize(forward ? w.forward(images) : w.inverse(images));
  const auto count = static_cast<double>(images.count());
  const double taps = wavelet == "haar" ? 2 : wavelet == "db2" ? 4 : 8;
  state.counters["images"] = per_second(count);
  state.counters["bytes"] = per_second(8.0 * count * static_cast<double>(shape.pixels()));
  state.counters["FLOP"] = per_second(4.0 * taps * 4 / 3 * count * static_cast<double>(shape.pixels()));
}

std::unique_ptr<Denoiser> make(std::string_view name, const std::string& options, const Shape& shape) {
  const auto rows = analytic::catalog();
  const auto row = std::ranges::find(rows, name, &DenoiserEntry::name);
  Params params = Params::from_json(std::string(name), "bench", options);
  return row->make(params, shape);
}

void fit(State& state, const std::string& name, const std::string& options, int size, std::size_t count) {
  const Shape shape{1, size, size};
  const ImagesInMemory clean(random_images(shape, count));
  const auto denoiser = make(name, options, shape);
  for (auto _ : state) denoiser->fit(clean, {.seed = 1, .sigmas = {1.0}});
  state.counters["images"] = per_second(static_cast<double>(count));
  state.counters["FLOP"] = per_second(denoiser->fit_cost(count, 1).flops);
}

void denoise(State& state, const std::string& name, const std::string& options, int size, std::size_t count) {
  const Shape shape{1, size, size};
  const auto denoiser = make(name, options, shape);
  denoiser->fit(ImagesInMemory(random_images(shape, 2000)), {.seed = 1, .sigmas = {1.0}});
  const Images noisy = random_images(shape, count);
  for (auto _ : state) benchmark::DoNotOptimize(denoiser->denoise(noisy, 1.0));
  state.counters["images"] = per_second(static_cast<double>(count));
  state.counters["bytes"] = per_second(8.0 * static_cast<double>(count * shape.pixels()));
}

template <class Work>
double seconds(const Work& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The pass that measures the moments of local r = 1, in turn with a matrix product: of_dgemm is the quotient
/// of their floating-point operations per second, where N images count N F (F + 1) per coefficient, as much
/// as the Gram matrix of its F features would take. `moments` counts each distinct moment of each image once.
void moments(State& state, int degree, std::size_t count) {
  const Shape shape{1, 32, 32};
  Params params = Params::from_json("wavelet", "bench", fmt::format(R"({{"degree":{}}})", degree));
  const analytic::PolynomialOptions polynomial = analytic::read_polynomial(params, "local", degree);
  const analytic::WaveletDesign design(analytic::read_transform(params, shape), polynomial);
  const analytic::MomentLayout layout(design);
  const ImagesInMemory clean(random_images(shape, count));
  const auto standardization = analytic::standardize(design.transform(), clean, {});
  const auto pass = [&] {
    benchmark::DoNotOptimize(analytic::measure_moments(design, layout, standardization, clean, 0, count, {}));
  };
  constexpr int n = 2048;
  const std::vector<double> a(n * n, 0.5);
  std::vector<double> c(n * n);
  const auto product = [&] {
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a.data(), n, a.data(), n, 0, c.data(),
                n);
  };
  double passes = 0, products = 0;
  for (auto _ : state) {
    products += seconds(product);
    const double spent = seconds(pass);
    passes += spent;
    state.SetIterationTime(spent);
  }
  double flops = 0;
  for (std::size_t t = 0; t < design.targets(); ++t) {
    const auto f = static_cast<double>(design.features(t).size());
    flops += f * (f + 1) * static_cast<double>(count);
  }
  state.counters["images"] = per_second(static_cast<double>(count));
  state.counters["moments"] = per_second(static_cast<double>(count * layout.size()));
  state.counters["FLOP"] = per_second(flops);
  state.counters["of_dgemm"] = flops * products / (2.0 * n * n * n * passes);
}

void training(State& state, const baselines::TimedTraining& timed) {
  baselines::TrainingSpeed speed;
  for (auto _ : state) {
    speed = baselines::measure_training(timed);
    state.SetIterationTime(timed.steps * timed.batch / speed.images_per_second);
  }
  state.counters["images"] = Counter(speed.images_per_second, Counter::kDefaults, Counter::kIs1000);
  state.counters["FLOP"] =
      Counter(speed.images_per_second * speed.flops_per_image, Counter::kDefaults, Counter::kIs1000);
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

void register_closed_forms() {
  struct Row {
    std::string label, name, options;
  };
  const std::vector<Row> rows{
      {"gaussian_linear", "gaussian_linear", "{}"},
      {"independent_D3", "wavelet", R"({"family":"independent","degree":3})"},
      {"band_D3", "wavelet", R"({"family":"band","degree":3})"},
      {"local_D2", "wavelet", R"({"family":"local","degree":2})"},
      {"local_D3", "wavelet", R"({"family":"local","degree":3})"},
      {"shared_readout_D2", "shared_readout", R"({"family":"independent","degree":2})"},
      {"shrinkage_bayes", "shrinkage", R"({"threshold":"bayes"})"},
      {"ideal", "ideal", "{}"},
  };
  for (const Row& row : rows) {
    const bool fits = row.name != "shrinkage" && row.name != "ideal";
    if (fits)
      benchmark::RegisterBenchmark(fmt::format("fit/{}/32", row.label).c_str(), fit, row.name, row.options,
                                   32, 8192)
          ->Unit(benchmark::kMillisecond)
          ->UseRealTime();
    benchmark::RegisterBenchmark(fmt::format("denoise/{}/32", row.label).c_str(), denoise, row.name,
                                 row.options, 32, 1024)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
  }
}

void register_all() {
  benchmark::RegisterBenchmark("machine/copy", copy_bandwidth)->UseRealTime();
  benchmark::RegisterBenchmark("machine/sgemm", sgemm)->UseRealTime();
  benchmark::RegisterBenchmark("machine/dgemm", dgemm)->UseRealTime();
  for (const int size : {32, 64, 256})
    for (const std::string wavelet : {"haar", "db2", "sym4"})
      for (const bool forward : {true, false})
        benchmark::RegisterBenchmark(
            fmt::format("dwt/{}/{}/{}", forward ? "forward" : "inverse", wavelet, size).c_str(), transform,
            size, wavelet, forward)
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
  for (const auto& [degree, count] : {std::pair{2, 4096}, std::pair{3, 1024}})
    benchmark::RegisterBenchmark(fmt::format("moments/local_D{}/32", degree).c_str(), moments, degree,
                                 static_cast<std::size_t>(count))
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime();
  benchmark::RegisterBenchmark("eigen/1024", eigen)->Unit(benchmark::kMillisecond)->UseRealTime();
  register_closed_forms();
  if (!baselines::catalog().empty()) register_trainings();
}

/// Times with Google Benchmark and prints a table: the machine's own limits first (copy, sgemm, dgemm), then
/// the transform, the moment pass, fit and denoise of the closed forms, and training. Beside each time stand
/// images, bytes or floating-point operations per second, so that the distance to the limits can be read off.
void run_benchmarks(const Arguments& arguments) {
  use_threads(arguments.threads > 0 ? arguments.threads : cores());
  register_all();
  std::vector<std::string> words{"wavescore bench", "--benchmark_counters_tabular=true"};
  if (!arguments.filter.empty()) words.push_back("--benchmark_filter=" + arguments.filter);
  if (!arguments.json.empty()) {
    words.push_back("--benchmark_out=" + arguments.json.string());
    words.push_back("--benchmark_out_format=json");
  }
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  int argc = static_cast<int>(argv.size());
  benchmark::Initialize(&argc, argv.data());
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}

}  // namespace

void add_bench(CLI::App& app) {
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command = app.add_subcommand("bench", "Speeds of this program beside the machine's own limits");
  command->add_option("filter", arguments->filter,
                      "Only benchmarks whose names match this regular expression");
  command->add_option("--threads", arguments->threads, "Threads [all cores]")->check(whole_number(1, 4096));
  command->add_option("--json", arguments->json, "Also write the results to this file");
  command->footer(
      "Time on an idle machine. Rows named machine/ are the limits: bytes copied, FLOPs of a matrix "
      "product.\n"
      "  wavescore bench\n"
      "  wavescore bench 'dwt|machine'");
  command->callback([arguments] { run_benchmarks(*arguments); });
}

}  // namespace wavescore::harness

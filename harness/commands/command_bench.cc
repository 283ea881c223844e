#include <benchmark/benchmark.h>
#include <cblas.h>
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstring>
#include <iostream>
#include <memory>

#include "analytic/catalog.h"
#include "analytic/numerics/blas.h"
#include "analytic/numerics/blas_kernel.h"
#include "analytic/polynomial/moments/tables.h"
#include "analytic/wavelet/transform.h"
#include "baselines/benchmark.h"
#include "baselines/catalog.h"
#include "core/atomic_file.h"
#include "core/error.h"
#include "core/random.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/commands/peak.h"
#include "harness/machine/machine.h"

namespace wavescore::harness {
namespace {

struct BenchArguments {
  std::string filter;          ///< regular expression of names; empty: all
  int threads = 0;             ///< 0: all cores
  std::filesystem::path json;  ///< where Google Benchmark's JSON goes too; empty: nowhere
};

using benchmark::Counter;
using benchmark::State;

Counter per_second(double amount) { return {amount, Counter::kIsIterationInvariantRate, Counter::kIs1000}; }

/// What rows are measured against; 0 until it is known, and where it cannot be.
struct Limits {
  double single_flops = 0;
  double double_flops = 0;
  double copied_bytes = 0;
};
Limits& limits() {
  static Limits known;
  return known;
}

template <class Work>
double seconds(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

enum class Precision { single, twice };

/// What one call must do at least, and in which precision.
struct MustDo {
  double flops = 0;
  Precision precision = Precision::twice;
  double bytes = 0;
};

/// Rates of what a call must do, and their shares, in per cent, of the peak and of the copy bandwidth.
void report(State& state, const MustDo& must, double seconds_a_call) {
  const auto share = [&](const char* name, double amount, double limit) {
    if (limit > 0 && seconds_a_call > 0) state.counters[name] = 100.0 * amount / (limit * seconds_a_call);
  };
  if (must.flops > 0) {
    state.counters["FLOP"] = Counter(must.flops / seconds_a_call, Counter::kDefaults, Counter::kIs1000);
    share("%peak", must.flops,
          must.precision == Precision::single ? limits().single_flops : limits().double_flops);
  }
  if (must.bytes > 0) {
    state.counters["bytes"] = Counter(must.bytes / seconds_a_call, Counter::kDefaults, Counter::kIs1000);
    share("%copy", must.bytes, limits().copied_bytes);
  }
}

/// Times `work` as Google Benchmark sees fit, and reports what it must do.
template <class Work>
void measure(State& state, const MustDo& must, Work&& work) {
  double calls = 0;
  double spent = 0;
  for (auto _ : state) {
    const double call = seconds(work);
    state.SetIterationTime(call);
    spent += call;
    ++calls;
  }
  report(state, must, spent / calls);
}

Images random_images(const Shape& shape, std::size_t count) {
  return add_noise(Images(shape, count), 0.5, 1, Purpose::synthetic, 0);
}

constexpr std::size_t kCopied = std::size_t{1} << 26U;

/// Copies an array of kCopied numbers.
class Copy {
 public:
  void operator()() {
    const std::size_t part = kCopied / 64;
#pragma omp parallel for schedule(static)
    for (std::size_t k = 0; k < 64; ++k) std::memcpy(&to_[k * part], &from_[k * part], part * sizeof(float));
    benchmark::ClobberMemory();
  }
  static double bytes() { return 8.0 * static_cast<double>(kCopied); }

 private:
  std::vector<float> from_ = std::vector<float>(kCopied, 1.0F);
  std::vector<float> to_ = std::vector<float>(kCopied);
};

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

void register_all() {
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

/// Measures what the machine can do, and says by which kernels its matrix products are computed.
void measure_limits(int threads) {
  const Peak peak = measure_peak(threads);
  Copy copy;
  double copying = seconds(copy);
  for (int k = 0; k < 3; ++k) copying = std::min(copying, seconds(copy));
  limits() = {peak.single_flops, peak.double_flops, Copy::bytes() / copying};
  const analytic::BlasKernel& kernel = analytic::blas_kernel();
  benchmark::AddCustomContext("processor", processor());
  benchmark::AddCustomContext("OpenBLAS kernel", kernel.text());
  if (peak.single_flops > 0)
    benchmark::AddCustomContext(
        "peak",
        fmt::format("{:.0f} GFLOP/s in single, {:.0f} in double precision, {} thread{}: {:.1f} units x {} "
                    "lanes x 2 x {:.2f} GHz",
                    peak.single_flops / 1e9, peak.double_flops / 1e9, threads, threads > 1 ? "s" : "",
                    peak.units(threads), peak.lanes, peak.clock_hz / 1e9));
  benchmark::AddCustomContext("copy",
                              fmt::format("{:.1f} GB/s, read and written", limits().copied_bytes / 1e9));
}

/// Times with Google Benchmark and prints a table: copies and matrix products first, then the transform, the
/// moment pass, fit and denoise of the closed forms, and training. Beside each time stands what the work must
/// do at least, floating-point operations and bytes a second, and the shares of the machine's limits: %peak
/// of its multiply-add units (peak.h) in that precision, %copy of its copy bandwidth.
void run_benchmarks(const BenchArguments& arguments) {
  const int threads = threads_to_use(arguments.threads);
  use_threads(threads);
  if (!arguments.json.empty()) (void)AtomicFile(arguments.json);  // says why it cannot be written
  measure_limits(threads);
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
  using Console = benchmark::ConsoleReporter;
  Console console(isatty(STDOUT_FILENO) != 0 ? Console::OO_ColorTabular : Console::OO_Tabular);
  console.SetErrorStream(&std::cout);  // limits and kernel belong to the table
  const std::size_t found = benchmark::RunSpecifiedBenchmarks(&console);
  benchmark::Shutdown();
  if (found == 0)
    throw InputError(fmt::format(
        "no benchmark's name matches '{}': `wavescore bench` without it runs them all", arguments.filter));
}

}  // namespace

void add_bench(CLI::App& app) {
  const auto arguments = std::make_shared<BenchArguments>();
  CLI::App* command = app.add_subcommand("bench", "Speeds of this program beside the machine's own limits");
  command->add_option("filter", arguments->filter,
                      "Only benchmarks whose names match this regular expression");
  command->add_option("--threads", arguments->threads, "Threads [$OMP_NUM_THREADS, else all cores]")
      ->check(whole_number(1, 1'000'000));
  command->add_option("--json", arguments->json, "Also write the results to this file");
  command->footer(
      "Time on an idle machine. %peak is the share of what the processor's multiply-add units can do, "
      "measured "
      "first;\n%copy that of the bandwidth of a copy. Work is counted as the least that a method must do.\n"
      "  wavescore bench\n"
      "  wavescore bench 'dwt|machine'");
  command->callback([arguments] { run_benchmarks(*arguments); });
}

}  // namespace wavescore::harness

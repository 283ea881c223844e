#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <iostream>
#include <memory>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/commands/bench_limits.h"
#include "harness/commands/benchmarks.h"
#include "harness/commands/commands.h"
#include "harness/commands/number_checks.h"
#include "harness/machine/machine.h"

namespace wavescore::harness {
namespace {

struct BenchArguments {
  std::string filter;          ///< regular expression of names; empty: all
  int threads = 0;             ///< 0: all cores
  std::filesystem::path json;  ///< where Google Benchmark's JSON goes too; empty: nowhere
};

/// Times with Google Benchmark and prints a table: copies and matrix products first, then the transform, the
/// moment pass, fit and denoise of the closed forms, and training.
void run_benchmarks(const BenchArguments& arguments) {
  const int threads = threads_to_use(arguments.threads);
  use_threads(threads);
  if (!arguments.json.empty()) (void)AtomicFile(arguments.json);  // says why it cannot be written
  measure_limits(threads);
  register_benchmarks();
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

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "analytic/numerics/blas_kernel.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/machine/interrupts.h"
#include "harness/machine/machine.h"
#include "harness/machine/out_of_memory.h"

namespace {

using namespace wavescore::harness;

constexpr int kBadInput = 2;
constexpr int kFailed = 1;

std::string command_line(int argc, char** argv) {
  std::string text = std::filesystem::path(argv[0]).filename().string();
  for (int i = 1; i < argc; ++i) text += fmt::format(" {}", argv[i]);
  return text;
}

/// Parses the command line and does what it says. Returns the exit status of --help and of bad usage.
int program(int argc, char** argv) {
  CLI::App app("wavescore: analytic wavelet denoisers beside trained networks, on the same noise",
               "wavescore");
  app.require_subcommand(1);
  app.set_version_flag("--version", WAVESCORE_VERSION);
  app.footer(
      "Start here:\n"
      "  wavescore list                                what there is: methods, data sets, metrics\n"
      "  wavescore data fetch mnist                    get the data\n"
      "  wavescore check experiments/quickstart.yaml   what would run\n"
      "  wavescore run experiments/quickstart.yaml     run it; results/quickstart/ holds table, figures, "
      "report.html\n"
      "`wavescore COMMAND --help` says more. Exit status: 0; 2 for bad input; 130 for Ctrl-C, 143 for "
      "SIGTERM; "
      "else 1.");

  add_run(app, command_line(argc, argv));
  add_check(app);
  add_status(app);
  add_plot(app);
  add_list(app);
  add_denoise(app);
  add_sample(app);
  add_import(app);
  add_inspect(app);
  add_data(app);
  add_bench(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : kBadInput;
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  catch_interrupts();
  keep_freed_memory();
  say_what_ends_the_program();
  // A file that may not grow any more is then an error of its write, which names it.
  std::signal(SIGXFSZ, SIG_IGN);
  if (const std::string& problem = wavescore::analytic::blas_kernel().problem; !problem.empty())
    fmt::print(stderr, "wavescore: {}\n", problem);
  try {
    use_threads(threads_to_use(0));
    const int status = program(argc, argv);
    if (std::fflush(stdout) != 0)
      throw std::runtime_error(fmt::format("cannot write the output: {}", std::strerror(errno)));
    return status;
  } catch (const wavescore::Cancelled&) {
    return interrupted_status();
  } catch (const std::exception& error) {
    // What fails once the user has asked to stop has failed for that: programs that it started, for one.
    if (interrupted()) return interrupted_status();
    fmt::print(stderr, "wavescore: {}\n", sentence_of(error));
    return dynamic_cast<const wavescore::InputError*>(&error) != nullptr ? kBadInput : kFailed;
  }
}

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <filesystem>

#include "core/error.h"
#include "harness/commands/bench.h"
#include "harness/commands/commands.h"
#include "harness/process/machine.h"
#include "harness/process/progress.h"

namespace {

using namespace wavescore::harness;

constexpr int kBadInput = 2;
constexpr int kFailed = 1;
constexpr int kInterrupted = 130;

std::string command_line(int argc, char** argv) {
  std::string text = std::filesystem::path(argv[0]).filename().string();
  for (int i = 1; i < argc; ++i) text += fmt::format(" {}", argv[i]);
  return text;
}

void add_experiment(CLI::App& command, ExperimentArguments& arguments) {
  command.add_option("experiment", arguments.experiment, "Experiment file (YAML)")->required();
  command.add_option("--results", arguments.results, "Results folder [results/<name of the experiment>]");
  command.add_option("--data", arguments.data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
}

void add_run(CLI::App& app, ExperimentArguments& arguments) {
  CLI::App* run = app.add_subcommand("run", "Run an experiment: fit, denoise, measure, draw, report");
  add_experiment(*run, arguments);
  run->add_option("--threads", arguments.threads, "Threads [as the experiment says, else all cores]")
      ->check(CLI::PositiveNumber);
  run->add_flag("!--no-plots", arguments.plots, "Draw no figures, write no report");
  run->footer(
      "Writes metrics.csv, manifest.yaml, images.safetensors, figures/ and report.html to the results "
      "folder. Ctrl-C at "
      "any\n"
      "time: a second call goes on from there, and redoes only what changed.\n"
      "  wavescore run experiments/quickstart.yaml\n"
      "  wavescore run experiments/quickstart.yaml --results /tmp/try --threads 1");
  run->callback([&arguments] { command_run(arguments); });

  CLI::App* train =
      app.add_subcommand("train", "Fit only the trained methods of an experiment, and save them");
  add_experiment(*train, arguments);
  train->add_option("--threads", arguments.threads, "Threads [as the experiment says, else all cores]")
      ->check(CLI::PositiveNumber);
  train->callback([&arguments] { command_train(arguments); });

  CLI::App* check =
      app.add_subcommand("check", "Validate an experiment; say what would run and what it needs");
  add_experiment(*check, arguments);
  check->add_option("--threads", arguments.threads, "Threads to estimate for [as the experiment says]")
      ->check(CLI::PositiveNumber);
  check->callback([&arguments] { command_check(arguments); });
}

void add_predict(CLI::App& app, ExperimentArguments& arguments, int& levels) {
  CLI::App* predict = app.add_subcommand(
      "predict", "Error against noise level from moments alone, by scale and orientation; denoises nothing");
  add_experiment(*predict, arguments);
  predict->add_option("--threads", arguments.threads, "Threads [as the experiment says, else all cores]")
      ->check(CLI::PositiveNumber);
  predict->add_option("--levels", levels, "Noise levels, evenly spread in their logarithm")
      ->check(CLI::Range(1, 1000))
      ->capture_default_str();
  predict->add_flag("!--no-plots", arguments.plots, "Draw no figure");
  predict->footer("For methods with 'estimator: moments'. Writes predicted.csv and figures/predicted_*.");
  predict->callback([&arguments, &levels] { command_predict(arguments, levels); });
}

void add_denoise(CLI::App& app, DenoiseArguments& arguments) {
  CLI::App* denoise = app.add_subcommand("denoise", "Denoise images of your own with a fitted model");
  denoise->add_option("--model", arguments.model, "Model file, from results/<experiment>/models/")
      ->required();
  denoise->add_option("--sigma", arguments.sigma, "Standard deviation of the noise")
      ->required()
      ->check(CLI::PositiveNumber);
  denoise->add_option("--unit", arguments.unit, "Its unit: pixel ([-1, 1]), pixel01 ([0, 1]) or standardized")
      ->required()
      ->check(CLI::IsMember({"pixel", "pixel01", "standardized"}));
  denoise->add_option("--range", arguments.range, "Pixel range of .npy files, in and out: 0,1 or -1,1")
      ->check(CLI::IsMember({"0,1", "-1,1"}))
      ->capture_default_str();
  denoise->add_flag("--clip", arguments.clip, "Clip the estimates to the pixel range");
  denoise->add_option("in", arguments.in, "Noisy images: .npy (float32, N x C x H x W) or .png")->required();
  denoise->add_option("out", arguments.out, "Where the estimates go: .npy or .png")->required();
  denoise->footer(
      "The images must have the model's shape. A model that holds the levels it was fitted at refuses "
      "others.\n"
      "  wavescore denoise --model results/quickstart/models/mnist-32-band-d-2-....safetensors \\\n"
      "    --sigma 2 --unit standardized noisy.npy denoised.npy");
  denoise->callback([&arguments] { command_denoise(arguments); });
}

void add_sample(CLI::App& app, SampleArguments& arguments) {
  CLI::App* command =
      app.add_subcommand("sample", "Sample images from a fitted model, by EDM's deterministic sampler");
  command->add_option("--model", arguments.model, "Model file, from results/<experiment>/models/")
      ->required();
  SamplerOptions& options = arguments.options;
  command->add_option("--count", options.count, "Images")->check(CLI::PositiveNumber)->capture_default_str();
  command->add_option("--steps", options.steps, "Noise levels")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_option("--seed", options.seed, "Of the noise that it begins from")->capture_default_str();
  command->add_option("--sigma-min", options.sigma_min, "Last level, [-1, 1] pixels")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_option("--sigma-max", options.sigma_max, "First level")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_option("--rho", options.rho, "How levels are spread")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_option("out", arguments.out, "Where the samples go: OUT.png, a grid, and OUT.npy")->required();
  command->footer(
      "The model must serve any level: a network, a linear, mixture or ideal denoiser, or a wavelet model "
      "with\n"
      "'estimator: moments'.");
  command->callback([&arguments] { command_sample(arguments); });
}

void add_import(CLI::App& app, ImportArguments& arguments) {
  CLI::App* command = app.add_subcommand(
      "import", "Make a model file of EDM U-Net weights (SongUNet, DDPM++ form) in safetensors");
  command->add_option("--from", arguments.from, "Weights, named as EDM publishes them (.safetensors)")
      ->required();
  command->add_option("--to", arguments.to, "Model file to write (.safetensors)")->required();
  const auto one = [&](const std::string& flag, const std::string& name, const std::string& help) {
    const auto set = [&arguments, name](const std::string& text) { arguments.options[name] = text; };
    command->add_option_function<std::string>(flag, set, help)->check(CLI::PositiveNumber);
  };
  const auto list = [&](const std::string& flag, const std::string& name, const std::string& help) {
    const auto set = [&arguments, name](std::string text) {
      text.erase(0, text.find_first_not_of("[ "));
      text.erase(text.find_last_not_of("] ") + 1);
      arguments.options[name] = fmt::format("[{}]", text == "none" ? "" : text);
    };
    command->add_option_function<std::string>(flag, set, help);
  };
  one("--resolution", "resolution", "Height and width of the images");
  one("--channels", "channels", "1, or 3 for colour");
  one("--width", "width", "Channels of the first level (model_channels)");
  list("--channel-mult", "channel_mult", "Channels of each level over the width, such as 1,2,3,4");
  one("--layers-per-block", "layers_per_block", "Residual blocks a level (num_blocks)");
  list("--attn-resolutions", "attn_resolutions", "Heights with attention, such as 16,8, or none");
  command->add_flag_function(
      "--decoder-init-attn,!--no-decoder-init-attn",
      [&arguments](std::int64_t count) {
        arguments.options["decoder_init_attn"] = count > 0 ? "true" : "false";
      },
      "Attention in the decoder's first block");
  one("--sigma-data", "sigma_data", "Of EDM's preconditioning [0.5]");
  command->footer(
      "What is not given is read in the file's metadata, else in its tensors. "
      "experiments/convert_weights.py\n"
      "makes safetensors of a .pt file, and a .pt file of a model.\n"
      "  wavescore import --from weights.safetensors --to model.safetensors\n"
      "  wavescore denoise --model model.safetensors --sigma 1 --unit pixel noisy.npy clean.npy");
  command->callback([&arguments] { command_import(arguments); });
}

void add_inspect(CLI::App& app, InspectArguments& arguments) {
  CLI::App* inspect = app.add_subcommand(
      "inspect", "What a wavelet model has learnt: weights by neighbour, orientation and degree; values");
  inspect->add_option("model", arguments.model, "Model file, from results/<experiment>/models/")->required();
  inspect->add_option("--sigma", arguments.sigmas, "Noise levels")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  inspect
      ->add_option("--unit", arguments.unit, "Their unit: pixel ([-1, 1]), pixel01 ([0, 1]) or standardized")
      ->check(CLI::IsMember({"pixel", "pixel01", "standardized"}))
      ->capture_default_str();
  inspect->add_flag("--errors", arguments.errors,
                    "Standard errors of the weights too, from the images that were fitted");
  inspect->add_option("--data", arguments.data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  inspect->add_option("--out", arguments.out, "Folder for inspect.csv and the figures [MODEL.inspect]");
  inspect->footer(
      "Eigenvalues and the value of each part of a dependency need a model with 'estimator: moments'.\n"
      "  wavescore inspect results/my/models/mnist-32-local-....safetensors --sigma 0.5 1 2 4");
  inspect->callback([&arguments] { command_inspect(arguments); });
}

struct FetchArguments {
  std::string name;
  std::filesystem::path data;
};

void add_fetch(CLI::App& data, FetchArguments& arguments) {
  CLI::App* fetch = data.add_subcommand("fetch", "Bring a data set into the data folder and check it");
  fetch->add_option("name", arguments.name, "As `wavescore list` calls it; or vega, the scripts of reports")
      ->required();
  fetch->add_option("--data", arguments.data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  fetch->footer("  wavescore data fetch mnist");
  fetch->callback([&arguments] { command_fetch(arguments.name, arguments.data); });
}

void add_export(CLI::App& data, ExportArguments& arguments) {
  CLI::App* command = data.add_subcommand(
      "export", "Write the images as methods see them: .npy, float32 N x C x H x W, pixels in [-1, 1]");
  command->add_option("name", arguments.name, "As `wavescore list` calls it")->required();
  command->add_option("out", arguments.out, "File to write, .npy")->required();
  command->add_option("--resolution", arguments.resolution, "Height and width")->required();
  command->add_option("--split", arguments.split, "train or test")
      ->check(CLI::IsMember({"train", "test"}))
      ->capture_default_str();
  command->add_option("--data", arguments.data, "Data folder [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  command->footer("  wavescore data export mnist --resolution 32 --split train mnist-32-train.npy");
  command->callback([&arguments] { command_export(arguments); });
}

void add_bench(CLI::App& app, BenchArguments& arguments) {
  CLI::App* bench = app.add_subcommand("bench", "Speeds of this program beside the machine's own limits");
  bench->add_option("filter", arguments.filter, "Only benchmarks whose names match this regular expression");
  bench->add_option("--threads", arguments.threads, "Threads [all cores]")->check(CLI::PositiveNumber);
  bench->add_option("--json", arguments.json, "Also write the results to this file");
  bench->footer(
      "Time on an idle machine. Rows named machine/ are the limits: bytes copied, FLOPs of a matrix "
      "product.\n"
      "  wavescore bench\n"
      "  wavescore bench 'dwt|machine'");
  bench->callback([&arguments] { run_benchmarks(arguments); });
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
      "`wavescore COMMAND --help` says more. Exit status: 0; 2 for bad input; 130 for Ctrl-C; else 1.");

  ExperimentArguments experiment;
  experiment.command = command_line(argc, argv);
  DenoiseArguments images;
  ImportArguments weights;
  InspectArguments inspected;
  FetchArguments fetch;
  ExportArguments exported;
  BenchArguments bench;
  std::filesystem::path results;
  add_run(app, experiment);
  int levels = 30;
  add_predict(app, experiment, levels);
  CLI::App* plot =
      app.add_subcommand("plot", "Draw the figures of a results folder again, from its files alone");
  plot->add_option("results", results, "Results folder")->required();
  plot->callback([&results] { command_plot(results); });
  CLI::App* report =
      app.add_subcommand("report", "Write report.html of a results folder again, from its files alone");
  report->add_option("results", results, "Results folder")->required();
  report->add_option("--data", experiment.data,
                     "Data folder, which holds Vega [$WAVESCORE_DATA, else ~/.cache/wavescore]");
  report->callback([&results, &experiment] { command_report(results, experiment.data); });
  CLI::App* status = app.add_subcommand("status", "How far the run in a results folder is, or how it ended");
  status->add_option("results", results, "Results folder")->required();
  status->callback([&results] { command_status(results); });
  app.add_subcommand("list", "Methods with their options, data sets, metrics")->callback(command_list);
  add_denoise(app, images);
  SampleArguments samples;
  add_sample(app, samples);
  add_import(app, weights);
  add_inspect(app, inspected);
  CLI::App* data = app.add_subcommand("data", "Data sets");
  data->require_subcommand(1);
  add_fetch(*data, fetch);
  add_export(*data, exported);
  add_bench(app, bench);
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
  try {
    return program(argc, argv);
  } catch (const wavescore::Cancelled&) {
    fmt::print(stderr, "\nwavescore: interrupted; what is finished has been kept\n");
    return kInterrupted;
  } catch (const wavescore::InputError& error) {
    fmt::print(stderr, "wavescore: {}\n", error.what());
    return kBadInput;
  } catch (const std::exception& error) {
    fmt::print(stderr, "wavescore: {}\n", error.what());
    return kFailed;
  }
}

#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/ranks.h"
#include "harness/evaluation/sampler.h"
#include "harness/experiment/config.h"

namespace wavescore::harness {

/// Arguments of `run`, `train` and `check`.
struct ExperimentArguments {
  std::filesystem::path experiment;
  std::filesystem::path results;  ///< empty: results/<name of the experiment file>
  std::filesystem::path data;     ///< empty: as data_folder() says
  int threads = 0;                ///< 0: as the experiment says
  bool plots = true;
  std::string command;  ///< the command line, for the manifest
};

/// The results folder that the arguments mean.
[[nodiscard]] std::filesystem::path results_folder(const ExperimentArguments& arguments);
/// Threads of this process: those asked for; else what the environment gives each of several processes; else
/// its share of the experiment's threads or of the cores.
[[nodiscard]] int threads_for(int wanted, const Config& config, const Ranks& ranks);

void command_run(const ExperimentArguments& arguments);
void command_train(const ExperimentArguments& arguments);
/// The errors that closed forms predict of themselves, at `levels` noise levels: predicted.csv and its
/// figure.
void command_predict(const ExperimentArguments& arguments, int levels);
/// Validates, and says what would run, what is there already, and what it would need in time and memory.
void command_check(const ExperimentArguments& arguments);

/// How far the run is that works in a results folder, or how the last one ended.
void command_status(const std::filesystem::path& results);

void command_plot(const std::filesystem::path& results);
/// report.html of a results folder; `data` holds Vega, empty: as data_folder() says.
void command_report(const std::filesystem::path& results, const std::filesystem::path& data);
void command_list();
void command_fetch(const std::string& name, const std::filesystem::path& data);

struct ExportArguments {
  std::string name;
  int resolution = 0;
  std::string split = "test";  ///< train or test
  std::filesystem::path data;  ///< empty: as data_folder() says
  std::filesystem::path out;
};
/// The images of a data set, as methods see them, as .npy: float32 N x C x H x W, pixels in [-1, 1].
void command_export(const ExportArguments& arguments);

struct DenoiseArguments {
  std::filesystem::path model;
  double sigma = 0;
  std::string unit;
  std::string range = "-1,1";  ///< of .npy pixels, in and out
  bool clip = false;
  std::filesystem::path in;
  std::filesystem::path out;
};
/// A fitted model on the user's own images.
void command_denoise(const DenoiseArguments& arguments);

struct SampleArguments {
  std::filesystem::path model;
  std::filesystem::path out;  ///< without ending: OUT.png and OUT.npy are written
  SamplerOptions options;
};
/// Samples from a fitted model that serves any level.
void command_sample(const SampleArguments& arguments);

struct ImportArguments {
  std::filesystem::path from;
  std::filesystem::path to;
  std::map<std::string, std::string> options;  ///< that the user gave, named as in published.h, JSON
};
/// A model file of a U-Net's published weights, which every command then reads as one of `train`.
void command_import(const ImportArguments& arguments);

struct InspectArguments {
  std::filesystem::path model;
  std::filesystem::path out;  ///< folder; empty: beside the model
  std::vector<double> sigmas{1, 2, 3, 4};
  std::string unit = "standardized";
  bool errors = false;         ///< standard errors too, from the images that were fitted
  std::filesystem::path data;  ///< where those are; empty: as data_folder() says
};
/// What a fitted wavelet model has learnt: inspect.csv and its figures.
void command_inspect(const InspectArguments& arguments);

}  // namespace wavescore::harness

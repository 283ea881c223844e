#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <memory>
#include <set>
#include <span>

#include "core/counted.h"
#include "core/error.h"
#include "harness/commands/commands.h"
#include "harness/commands/experiment_arguments.h"
#include "harness/config/claim_plan.h"
#include "harness/config/data_entry.h"
#include "harness/forecast/forecast.h"
#include "harness/forecast/smaller_setting.h"
#include "harness/machine/machine.h"
#include "harness/progress/progress.h"
#include "harness/run/fitting.h"
#include "harness/sampling/samples.h"
#include "harness/store/work.h"

namespace wavescore::harness {
namespace {

class Check {
 public:
  Check(const Config& config, const std::vector<Job>& jobs, const std::filesystem::path& data_folder)
      : config_(config),
        jobs_(jobs),
        forecasts_(remembered(data_folder)),
        threads_(threads_of_each(config.parallel)),
        total_(config.parallel) {}

  /// `work` is empty where the data are not there.
  void print(const WorkStore& store, std::vector<Work>& work) {
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      const DataSpec& spec = config_.data[data];
      fmt::print("{}: {} to fit, {} to evaluate\n", spec.label, counted(fitted_images(spec), "image"),
                 spec.evaluate_images == 0 ? fmt::format("all {} images", spec.split)
                                           : counted(spec.evaluate_images, spec.split + " image"));
      for (std::size_t j = 0; j < jobs_.size(); j += config_.repetitions.size())
        if (jobs_[j].data == data) print_repetitions(j, store, work);
    }
    print_samples();
    print_claims();
    print_total();
    if (unusable_ > 0)
      throw std::runtime_error(
          unusable_ == 1 ? "a kept model cannot be used: the line of its method above says what to do"
                         : "kept models cannot be used: the lines of their methods above say what to do");
  }

 private:
  /// Who gives samples, and who does not.
  void print_samples() const {
    if (!config_.samples) return;
    std::map<std::string, std::set<std::string>> methods;  // labels, by the reason
    for (const Job* method : methods_of(jobs_)) methods[why_not_sampled(*method)].insert(method->label);
    const std::set<std::string> asked = std::move(methods[""]);
    methods.erase("");
    fmt::print("\nsamples: of {}\n", asked.empty() ? "no method" : fmt::format("{}", fmt::join(asked, ", ")));
    for (const auto& [why, labels] : methods) fmt::print("  not of {}: {}\n", fmt::join(labels, ", "), why);
  }

  void print_claims() const {
    if (config_.claims.empty()) return;
    fmt::print("\nclaims:\n");
    const auto methods = methods_of(jobs_);
    for (const Claim& claim : config_.claims) {
      const std::size_t count = comparisons_of(claim, config_, methods).size();
      fmt::print("  {}: {}\n", claim.text,
                 claim.fact ? fmt::format("one comparison for each {} of the illustrations", claim.metric)
                            : counted(count, "comparison"));
    }
  }

  static std::size_t evaluated_images(const DataSpec& spec) {
    if (spec.evaluate_images > 0) return spec.evaluate_images;
    if (spec.split == "validation") return kValidationImages;
    return spec.split == "train" ? fitted_images(spec) : find_dataset(spec.name).test_count;
  }

  /// What is left of one job.
  struct Left {
    std::string model;  ///< why it needs no fit; empty: it does
    std::size_t cells = 0;
  };

  Left left_of(std::size_t j, const WorkStore& store, std::vector<Work>& work) {
    Left left{.model = {}, .cells = config_.sigmas.values.size()};
    if (work.empty()) return left;
    left.cells -= work[j].kept();
    if (!fitted_.insert(work[j].these_levels).second) left.model = "model of an entry above";
    try {
      if (work[j].complete() || has_model(store, work[j])) left.model = "model kept";
    } catch (const InputError& error) {
      left.model = fmt::format("fails: {}", error.what());
      ++unusable_;
    }
    return left;
  }

  /// A line for the jobs from `first` on that differ in their seeds alone.
  void print_repetitions(std::size_t first, const WorkStore& store, std::vector<Work>& work) {
    const Job& job = jobs_[first];
    const std::size_t times = config_.repetitions.size();
    const Forecast cell =
        forecast(evaluation_of(job, evaluated_images(config_.data[job.data]), config_.metrics));
    std::size_t left_cells = 0;
    std::size_t fits = 0;
    std::string need;
    for (std::size_t j = first; j < first + times; ++j) {
      const Left left = left_of(j, store, work);
      const bool fit = left.model.empty();
      if (need.empty() || (fit && fits == 0)) need = fit ? fit_need(job) : left.model;
      fits += fit ? 1 : 0;
      left_cells += left.cells;
      total_.add(fit ? &fit_ : nullptr, cell, left.cells);
    }
    fits_ += fits;
    const std::size_t cells = times * config_.sigmas.values.size();
    kept_ += cells - left_cells;
    if (left_cells > 0) need += fmt::format("; a cell: {}", time_text(cell));
    fmt::print("  {:<36} {}/{} kept   {}{}\n", job.label, cells - left_cells, counted(cells, "cell"),
               fits > 1 ? fmt::format("{} fits, each ", fits) : "", need);
  }

  Forecast forecast(CostRecord asked) const {
    asked.threads = threads_;
    return forecasts_(asked);
  }

  static std::string time_text(const Forecast& forecast) {
    const std::string time = forecast.seconds < 0.0995 ? fmt::format("{:.0f} ms", 1e3 * forecast.seconds)
                                                       : duration_text(forecast.seconds);
    return time + (forecast.measured ? "" : " (assumed)");
  }

  /// What the fit of a job needs; sets fit_.
  std::string fit_need(const Job& job) {
    const std::size_t levels = config_.sigmas.values.size();
    const std::size_t train = fitted_images(config_.data[job.data]);
    const CostRecord asked = fit_of(job, train, levels);
    fit_ = forecast(asked);
    largest_ = std::max(largest_, asked.bytes);
    if (fit_.peak_bytes > peak_) {
      peak_ = fit_.peak_bytes;
      peak_of_ = fmt::format("{} on {}", job.label, config_.data[job.data].label);
    }
    const std::string need = fmt::format("fit: {:.2f} GB, {:.3g} GFLOP, {}", asked.bytes / 1e9,
                                         asked.flops / 1e9, time_text(fit_));
    if (asked.bytes <= config_.memory_budget_bytes) return need;
    const std::string smaller = largest_that_fits(job, train, levels, config_.memory_budget_bytes);
    return need + ", exceeds the memory budget" + (smaller.empty() ? "" : "; " + smaller);
  }

  void print_total() const {
    const std::size_t cells = jobs_.size() * config_.sigmas.values.size();
    fmt::print("\n{}, {} kept, {} to do; {} needed", counted(cells, "cell"), kept_, cells - kept_,
               counted(fits_, "fit"));
    if (fits_ > 0)
      fmt::print(", the largest {:.2f} GB of {:.2f} GB", largest_ / 1e9, config_.memory_budget_bytes / 1e9);
    fmt::print("\n");
    if (kept_ == cells) return;
    const std::string side_by_side =
        config_.parallel > 1 ? fmt::format(", {} at a time", config_.parallel) : "";
    fmt::print(
        "roughly {}: fits {}, evaluation {}{}, beside loading and figures; {:.0f} % of it from measurements "
        "on this machine\n",
        duration_text(total_.seconds()), duration_text(total_.fit_seconds()),
        duration_text(total_.evaluation_seconds()), side_by_side, 100 * total_.measured_share());
    if (total_.measured_share() < 0.995)
      fmt::print(
          "  the rest assumed: fits {:.0f} GFLOP/s, evaluation {:.1f} million pixels/s, by networks {:.1f}\n",
          kAssumedFlops / 1e9, kAssumedPixels / 1e6, kAssumedTrainedPixels / 1e6);
    if (peak_ > 0)
      fmt::print("memory of a fit up to {:.2f} GB by what was measured ({})\n", peak_ / 1e9, peak_of_);
  }

  const Config& config_;
  const std::vector<Job>& jobs_;
  Forecasts forecasts_;
  int threads_;
  std::set<std::string> fitted_;  ///< identities of models counted so far
  std::size_t kept_ = 0;
  std::size_t unusable_ = 0;  ///< models
  std::size_t fits_ = 0;
  TimeEstimate total_;
  Forecast fit_;        ///< of the last fit_need
  double largest_ = 0;  ///< predicted bytes of one fit
  double peak_ = 0;     ///< measured bytes of the process
  std::string peak_of_;
};

/// Validates, and says what would run, what is there already, and what it would need in time and memory.
void check(const ExperimentArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  const std::vector<Job> jobs = plan(config);
  const std::filesystem::path data = data_folder(arguments.data);
  check_writable(results_folder(arguments));
  check_owner(results_folder(arguments), results_owner(arguments));
  const WorkStore store(config, results_folder(arguments));
  use_threads(threads_for(arguments.threads, config, alone()));
  fmt::print("{}: {}\nsigmas {} ({}); metrics {}\n\n", arguments.experiment.string(), config.title,
             fmt::join(config.sigmas.texts, ", "), name_of(config.sigmas.unit),
             fmt::join(config.metrics, ", "));
  std::vector<Inputs> inputs;
  std::vector<Work> work;
  try {
    inputs = load_inputs(config, data);
  } catch (const InputError&) {
    Check(config, jobs, data).print(store, work);
    throw;
  }
  work = store.survey(jobs, inputs);
  Check(config, jobs, data).print(store, work);
  check_needs(config, store, work);
}

}  // namespace

void add_check(CLI::App& app) {
  const auto arguments = std::make_shared<ExperimentArguments>();
  CLI::App* command =
      app.add_subcommand("check", "Validate an experiment; say what would run and what it needs");
  add_options(*command, *arguments);
  command->callback([arguments] { check(*arguments); });
}

}  // namespace wavescore::harness

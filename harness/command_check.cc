#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <set>

#include "core/error.h"
#include "harness/commands.h"
#include "harness/fitting.h"
#include "harness/progress.h"
#include "harness/smaller_setting.h"
#include "harness/work.h"

namespace wavescore::harness {
namespace {

/// What two cores of 2023 do on the mix of these methods; a guess, and said to be one.
constexpr double kAssumedFlops = 40e9;

class Check {
 public:
  Check(const Config& config, const std::vector<Job>& jobs, std::vector<Work>& work)
      : config_(config), jobs_(jobs), work_(work) {}

  void print(const WorkStore& store) {
    for (std::size_t data = 0; data < config_.data.size(); ++data) {
      const DataSpec& spec = config_.data[data];
      fmt::print("{}: {} images to fit, {} {} images to evaluate\n", spec.label, images(spec),
                 spec.evaluate_images == 0 ? std::string("all") : fmt::format("{}", spec.evaluate_images),
                 spec.split);
      for (std::size_t j = 0; j < jobs_.size(); ++j)
        if (jobs_[j].data == data) print_job(j, store);
    }
    fmt::print(
        "\n{} cells, {} kept; {} fits needed, roughly {} at {:.0f} GFLOP/s, the largest {:.2f} GB of {:.2f} "
        "GB\n",
        jobs_.size() * config_.sigmas.values.size(), kept_, fits_, duration_text(flops_ / kAssumedFlops),
        kAssumedFlops / 1e9, largest_ / 1e9, config_.memory_budget_bytes / 1e9);
  }

 private:
  static std::size_t images(const DataSpec& spec) {
    const std::size_t held_out = spec.split == "validation" ? kValidationImages : 0;
    return spec.train_images == 0 ? find_dataset(spec.name).train_count - held_out : spec.train_images;
  }

  void print_job(std::size_t j, const WorkStore& store) {
    const Job& job = jobs_[j];
    const std::size_t levels = config_.sigmas.values.size();
    std::size_t kept = 0;
    bool has_model = false;
    bool shared = false;
    if (!work_.empty()) {
      kept = work_[j].kept();
      has_model = work_[j].complete() || store.find_model(work_[j]);
      shared = !fitted_.insert(work_[j].these_levels).second;
    }
    kept_ += kept;
    std::string need = has_model ? "model kept" : shared ? "model of an entry above" : "";
    if (!has_model && !shared) need = fit_need(job, levels);
    fmt::print("  {:<36} {}/{} cells kept   {}\n", job.label, kept, levels, need);
  }

  /// What the fit of a job needs; counts it.
  std::string fit_need(const Job& job, std::size_t levels) {
    const std::size_t train = images(config_.data[job.data]);
    const Cost cost = job.make()->fit_cost(train, levels);
    ++fits_;
    flops_ += cost.flops;
    largest_ = std::max(largest_, cost.bytes);
    const std::string need = fmt::format("fit: {:.2f} GB, {:.3g} GFLOP", cost.bytes / 1e9, cost.flops / 1e9);
    if (cost.bytes <= config_.memory_budget_bytes) return need;
    const std::string smaller = largest_that_fits(job, train, levels, config_.memory_budget_bytes);
    return need + ", exceeds the memory budget" + (smaller.empty() ? "" : "; " + smaller);
  }

  const Config& config_;
  const std::vector<Job>& jobs_;
  std::vector<Work>& work_;       ///< empty where the data are not there
  std::set<std::string> fitted_;  ///< identities of models counted so far
  std::size_t kept_ = 0;
  std::size_t fits_ = 0;
  double flops_ = 0;
  double largest_ = 0;
};

}  // namespace

void command_check(const ExperimentArguments& arguments) {
  const Config config = read_config(arguments.experiment);
  const std::vector<Job> jobs = plan(config);
  const std::filesystem::path results = arguments.results.empty()
                                            ? std::filesystem::path("results") / arguments.experiment.stem()
                                            : arguments.results;
  const WorkStore store(config, results);
  fmt::print("{}: {}\nsigmas {} ({}); metrics {}\n\n", arguments.experiment.string(), config.title,
             fmt::join(config.sigmas.texts, ", "), name_of(config.sigmas.unit),
             fmt::join(config.metrics, ", "));
  std::vector<Inputs> inputs;
  std::vector<Work> work;
  try {
    inputs = load_inputs(config, data_folder(arguments.data));
  } catch (const InputError&) {
    Check(config, jobs, work).print(store);
    throw;
  }
  work = store.survey(jobs, inputs);
  Check(config, jobs, work).print(store);
  check_memory(config, store, work);
}

}  // namespace wavescore::harness

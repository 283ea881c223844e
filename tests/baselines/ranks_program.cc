// One rank of ranks_test: does what its argument says, prints what came of it.
#include <fmt/format.h>
#include <torch/torch.h>

#include <csignal>
#include <cstring>
#include <fstream>

#include "baselines/ranks.h"
#include "baselines/torch_ranks.h"
#include "baselines/torch_state.h"
#include "baselines/torch_training.h"
#include "baselines/torch_unet.h"
#include "core/error.h"
#include "tests/baselines/trained.h"
#include "tests/synthetic.h"

namespace wavescore::baselines {
namespace {

/// Values of every size, others on each rank, so that another order of summation gives other bits.
template <typename T>
std::vector<T> values_of(int rank, std::size_t count) {
  std::vector<T> values(count);
  for (std::size_t i = 0; i < count; ++i)
    values[i] = static_cast<T>(std::sin(static_cast<double>(i + 1) * (rank + 1)) *
                               std::exp(static_cast<double>(i % 20)));
  return values;
}

template <typename T>
void print_sum(Ranks& ranks, std::size_t count) {
  std::vector<T> sum = values_of<T>(ranks.rank(), count);
  ranks.sum(std::span(sum));
  double error = 0;
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < count; ++i) {
    double expected = 0;
    double size = 0;
    for (int rank = 0; rank < ranks.count(); ++rank) {
      const double value = values_of<T>(rank, i + 1).back();
      expected += value;
      size += std::abs(value);
    }
    error = std::max(error, std::abs(static_cast<double>(sum[i]) - expected) / size);
    std::uint64_t word = 0;
    std::memcpy(&word, &sum[i], sizeof(T));
    bits = bits * 31 + word;
  }
  fmt::print("bits {:x} {}\n", bits, error < 1e-6 ? "right" : "wrong");
}

constexpr Shape kShape{1, 16, 16};

/// The summed gradient of the shares of a first step against that of the whole batch, relative to its length.
void print_gradient_error(Ranks& ranks) {
  const auto network =
      make_unet_network({.width = 8, .channel_mult = {1, 2}, .attn_resolutions = {}}, kShape);
  TrainingOptions options;
  options.batch = 10;
  TrainingState state(*network, options, 1, torch::kCPU);
  const Batches batches(ImagesInMemory(blob_images(kShape, 30, 1)), 30, 1);
  torch::Tensor& gradients = state.weights.gradients();
  BatchLoader all(batches, options, {0, 10}, torch::kCPU);
  (void)add_gradients(*network, all, options, 0);
  const torch::Tensor whole = gradients.clone();
  gradients.zero_();
  BatchLoader part(batches, options, share_of(10, ranks), torch::kCPU);
  (void)add_gradients(*network, part, options, 0);
  sum_over_ranks(gradients, ranks);
  const double error = ((gradients - whole).norm() / whole.norm()).item<double>();
  fmt::print("{} {:.3g}\n", error < 1e-5 ? "right" : "wrong", error);
}

/// Trains for 50 steps; the last line of the curve.
void print_loss(Ranks& ranks) {
  const auto file = fmt::format("curve-{}-of-{}.csv", ranks.rank(), ranks.count());
  const auto denoiser = make("unet", R"({"width": 8, "channel_mult": [1, 2], "steps": 50, "batch": 10,
                                         "validate_every": 45, "micro_batch": 3, "ema_half_life": 200})",
                             kShape);
  denoiser->fit(ImagesInMemory(blob_images(kShape, 100, 1)),
                {.seed = 1, .sigmas = {0.5}, .curve_file = file, .ranks = &ranks});
  std::ifstream curve(file);
  std::string line;
  std::string last;
  while (std::getline(curve, line)) last = line;
  fmt::print("{}\n", last);
}

void run(const std::string& what) {
  const std::unique_ptr<Ranks> ranks = ranks_from_environment();
  if (what == "sum") {
    print_sum<double>(*ranks, 1000);
    print_sum<float>(*ranks, 1000);
    fmt::print("sharing {}\n", ranks->sharing_cores());
  } else if (what == "gradients") {
    print_gradient_error(*ranks);
  } else if (what == "train") {
    print_loss(*ranks);
  } else if (what == "lose") {
    ranks->barrier();
    if (ranks->rank() == ranks->count() - 1) std::raise(SIGKILL);
    ranks->barrier();
  } else if (what == "stop") {
    if (ranks->rank() == ranks->count() - 1) {
      ranks->ask_to_stop();
      throw Cancelled();
    }
    ranks->barrier();
  }
}

}  // namespace
}  // namespace wavescore::baselines

int main(int, char** arguments) {
  try {
    wavescore::baselines::run(arguments[1]);
  } catch (const wavescore::Cancelled&) {
    fmt::print("cancelled\n");
    return 130;
  } catch (const wavescore::InputError& error) {
    fmt::print("{}\n", error.what());
    return 2;
  } catch (const std::exception& error) {
    fmt::print("{}\n", error.what());
    return 1;
  }
  return 0;
}

// One rank of ranks_test: does what its argument says, prints what came of it.
#include <fmt/format.h>
#include <torch/torch.h>

#include <csignal>
#include <cstring>

#include "baselines/ranks.h"
#include "baselines/torch_ranks.h"
#include "core/error.h"

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

struct Net : torch::nn::Module {
  Net() {
    register_module("first", first);
    register_module("second", second);
    register_parameter("idle", torch::ones(3));
  }
  torch::Tensor forward(const torch::Tensor& x) { return second(torch::relu(first(x))); }
  torch::nn::Conv2d first{torch::nn::Conv2dOptions(1, 8, 3).padding(1)};
  torch::nn::Conv2d second{torch::nn::Conv2dOptions(8, 1, 3).padding(1)};
};

/// The averaged gradient of the parts against that of the whole batch, relative to its length.
void print_gradient_error(Ranks& ranks) {
  torch::manual_seed(1);
  Net net;
  const torch::Tensor batch = torch::randn({10, 1, 16, 16});
  const auto gradient = [&](std::size_t begin, std::size_t count) {
    net.zero_grad();
    const auto first = static_cast<std::int64_t>(begin);
    const torch::Tensor x = batch.slice(0, first, first + static_cast<std::int64_t>(count));
    (net.forward(x) - x.pow(3)).square().mean().backward();
  };
  const auto collected = [&] {
    std::vector<torch::Tensor> all;
    for (const torch::Tensor& parameter : net.parameters())
      if (parameter.grad().defined()) all.push_back(parameter.grad().reshape(-1).clone());
    return torch::cat(all);
  };
  gradient(0, 10);
  const torch::Tensor whole = collected();
  const Share share = share_of(10, ranks);
  gradient(share.begin, share.count);
  average_gradients(net.parameters(), static_cast<double>(share.count) / 10.0, ranks);
  const double error = ((collected() - whole).norm() / whole.norm()).item<double>();
  fmt::print("{} {:.3g}\n", error < 1e-5 ? "right" : "wrong", error);
}

void run(const std::string& what) {
  const std::unique_ptr<Ranks> ranks = ranks_from_environment();
  if (what == "sum") {
    print_sum<double>(*ranks, 1000);
    print_sum<float>(*ranks, 1000);
    fmt::print("sharing {}\n", ranks->sharing_cores());
  } else if (what == "gradients") {
    print_gradient_error(*ranks);
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

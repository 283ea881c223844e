#include "baselines/torch_batches.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "core/random.h"

namespace wavescore::baselines {

Batch Batch::to(const torch::Device& device) const {
  const auto copy = [&](const torch::Tensor& values) {
    return values.to(device, values.scalar_type(), /*non_blocking=*/values.is_pinned());
  };
  return device.is_cpu() ? *this : Batch{copy(clean), copy(noisy), copy(sigma)};
}

Batches::Batches(const ImageSource& clean, std::size_t count, std::uint64_t seed)
    : images_(clean.shape(), count), seed_(seed) {
  constexpr std::size_t kBlock = 1000;
  for (std::size_t begin = 0; begin < count; begin += kBlock) {
    const Images block = clean.read(begin, std::min(kBlock, count - begin));
    std::ranges::copy(block.values(), images_.image(begin).begin());
  }
}

Batch Batches::draw(const TrainingOptions& options, std::int64_t step, std::int64_t first, std::int64_t count,
                    bool pinned) const {
  const Shape& shape = images_.shape();
  const std::vector<std::int64_t> sizes{count, shape.channels, shape.height, shape.width};
  const auto memory = torch::TensorOptions(torch::kFloat).pinned_memory(pinned);
  Batch batch{torch::empty(sizes, memory), torch::empty(sizes, memory), torch::empty({count}, memory)};
  const std::size_t pixels = shape.pixels();
  at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const auto address = static_cast<std::uint64_t>(step * options.batch + first + i);
      const std::uint64_t word = random_word(seed_, Purpose::training, address);
      const std::size_t index = ((word >> 32U) * images_.count()) >> 32U;
      const double normal = inverse_normal_cdf((static_cast<double>(word & 0xFFFFFFFFU) + 0.5) * 0x1p-32);
      const auto sigma = static_cast<float>(std::exp(options.p_mean + options.p_std * normal));
      batch.sigma.data_ptr<float>()[i] = sigma;
      float* clean = batch.clean.data_ptr<float>() + static_cast<std::size_t>(i) * pixels;
      const std::span<float> noisy(batch.noisy.data_ptr<float>() + static_cast<std::size_t>(i) * pixels,
                                   pixels);
      std::memcpy(clean, images_.image(index).data(), pixels * sizeof(float));
      fill_normal(seed_, Purpose::training, address, noisy);
      for (std::size_t p = 0; p < pixels; ++p) noisy[p] = clean[p] + sigma * noisy[p];
    }
  });
  return batch;
}

std::uint64_t Batches::checksum() const {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const float value : images_.values()) {
    hash ^= std::bit_cast<std::uint32_t>(value);
    hash *= 0x100000001B3U;
  }
  return hash;
}

BatchLoader::BatchLoader(const Batches& batches, const TrainingOptions& options, const Share& share,
                         const torch::Device& device)
    : BatchLoader(batches, options, share, device, !device.is_cpu()) {}

BatchLoader::BatchLoader(const Batches& batches, const TrainingOptions& options, const Share& share,
                         const torch::Device& device, bool ahead)
    : batches_(batches), options_(options), share_(share), device_(device), ahead_(ahead) {}

std::int64_t BatchLoader::passes() const {
  const auto count = static_cast<std::int64_t>(share_.count);
  const std::int64_t most = options_.micro_batch > 0 ? options_.micro_batch : options_.batch;
  return (count + most - 1) / most;
}

Batch BatchLoader::load(std::int64_t step, std::int64_t pass) {
  const Position position{step, pass};
  if (!ahead_) return draw(position).to(device_);
  Batch batch = drawn_.valid() && position == next_ ? drawn_.get() : draw(position);
  next_ = after(position);
  drawn_ = std::async(std::launch::async, [this, next = next_] { return draw(next); });
  return batch.to(device_);
}

Batch BatchLoader::draw(const Position& position) const {
  const std::int64_t most = options_.micro_batch > 0 ? options_.micro_batch : options_.batch;
  const std::int64_t before = position.pass * most;
  const std::int64_t count = std::min(most, static_cast<std::int64_t>(share_.count) - before);
  return batches_.draw(options_, position.step, static_cast<std::int64_t>(share_.begin) + before, count,
                       device_.is_cuda());
}

BatchLoader::Position BatchLoader::after(const Position& position) const {
  if (position.pass + 1 < passes()) return {position.step, position.pass + 1};
  return {position.step + 1, 0};
}

}  // namespace wavescore::baselines

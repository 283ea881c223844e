#include "baselines/torch_batches.h"

#include <bit>
#include <cmath>
#include <cstring>

#include "core/random.h"

namespace wavescore::baselines {

Batch Batch::to(const torch::Device& device) const {
  return {clean.to(device), noisy.to(device), sigma.to(device)};
}

Batches::Batches(const ImageSource& clean, std::size_t count, std::uint64_t seed)
    : images_(clean.shape(), count), seed_(seed) {
  constexpr std::size_t kBlock = 1000;
  for (std::size_t begin = 0; begin < count; begin += kBlock) {
    const Images block = clean.read(begin, std::min(kBlock, count - begin));
    std::ranges::copy(block.values(), images_.image(begin).begin());
  }
}

Batch Batches::draw(const TrainingOptions& options, std::int64_t step, std::int64_t first,
                    std::int64_t count) const {
  const Shape& shape = images_.shape();
  const std::vector<std::int64_t> sizes{count, shape.channels, shape.height, shape.width};
  Batch batch{torch::empty(sizes), torch::empty(sizes), torch::empty({count})};
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

}  // namespace wavescore::baselines

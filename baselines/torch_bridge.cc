#include "baselines/torch_bridge.h"

#include <ATen/Context.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstring>

#include "baselines/catalog.h"
#include "core/error.h"

namespace wavescore::baselines {

void set_threads(int threads) { at::set_num_threads(threads); }

bool has_cuda() { return torch::cuda::is_available(); }

torch::Device find_device(const std::string& name) {
  if (name == "cuda" && !has_cuda())
    throw InputError(
        "'device: cuda' asks for a CUDA device, and this LibTorch has none; write 'auto' or 'cpu'");
  return find_device_to_use(name);
}

torch::Device find_device_to_use(const std::string& name) {
  if (name == "cpu" || !has_cuda()) return torch::kCPU;
  // cuDNN measures its kernels for every new size and keeps the fastest.
  at::globalContext().setBenchmarkCuDNN(true);
  return torch::kCUDA;
}

bool has_bfloat16() {
#ifdef WAVESCORE_PREPARED_CONVOLUTIONS
  return __builtin_cpu_supports("avx512bf16") != 0;
#else
  return false;  // LibTorch 2.6's own convolutions of bfloat16 were seen to give wrong values on a CPU
#endif
}

bool has_bfloat16(const torch::Device& device) {
  if (device.is_cpu()) return has_bfloat16();
  return at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
}

torch::Tensor to_tensor(const Images& images, std::size_t begin, std::size_t count) {
  const Shape& shape = images.shape();
  torch::Tensor values =
      torch::empty({static_cast<std::int64_t>(count), shape.channels, shape.height, shape.width});
  std::memcpy(values.data_ptr<float>(), images.image(begin).data(), count * shape.pixels() * sizeof(float));
  return values;
}

void copy_to_images(const torch::Tensor& values, Images& images, std::size_t begin) {
  const torch::Tensor rows = values.cpu().contiguous();
  std::memcpy(images.image(begin).data(), rows.data_ptr<float>(),
              static_cast<std::size_t>(rows.numel()) * sizeof(float));
}

void put_tensor(ModelFile& file, const std::string& name, const torch::Tensor& values) {
  const torch::Tensor rows = values.detach().cpu().contiguous();
  file.put(name, rows.sizes().vec(),
           std::span<const float>(rows.data_ptr<float>(), static_cast<std::size_t>(rows.numel())));
}

void read_tensor(const ModelFile& file, const std::string& name, torch::Tensor& values) {
  const torch::NoGradGuard no_grad;
  const auto wanted = values.sizes().vec();
  std::vector<float> stored = file.floats(name, static_cast<std::size_t>(values.numel()));
  if (const auto& held = file.tensors.at(name).shape; held != wanted)
    throw InputError(fmt::format(
        "tensor '{}' is [{}] where this network has [{}]: the file is of a network with other options", name,
        fmt::join(held, ", "), fmt::join(wanted, ", ")));
  values.copy_(torch::from_blob(stored.data(), wanted));
}

}  // namespace wavescore::baselines

#pragma once

#include <torch/torch.h>

#include <string>

#include "core/image.h"
#include "core/model_file.h"

namespace wavescore::baselines {

/// The device that option `device` names: cpu, cuda, or auto for cuda where there is one. InputError for cuda
/// where there is none.
[[nodiscard]] torch::Device find_device(const std::string& name);

/// Where a network that option `device` names is used, as find_device, but never an error: a network that was
/// trained on a GPU works on a machine that has none.
[[nodiscard]] torch::Device find_device_to_use(const std::string& name);

/// Whether convolutions of bfloat16 are native there.
[[nodiscard]] bool has_bfloat16(const torch::Device& device);

/// A copy of images [begin, begin + count) as N x C x H x W floats.
[[nodiscard]] torch::Tensor to_tensor(const Images& images, std::size_t begin, std::size_t count);

/// Copies N x C x H x W values (any strides) over images [begin, begin + N) of `images`.
void copy_to_images(const torch::Tensor& values, Images& images, std::size_t begin);

/// Stores a float tensor under `name`, in row-major order whatever its strides.
void put_tensor(ModelFile& file, const std::string& name, const torch::Tensor& values);

/// Overwrites `values` in place, keeping its strides. InputError if `file` has no F32 tensor `name` of that
/// shape.
void read_tensor(const ModelFile& file, const std::string& name, torch::Tensor& values);

}  // namespace wavescore::baselines

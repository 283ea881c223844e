#pragma once

#include <compare>
#include <cstdint>
#include <oneapi/dnnl/dnnl.hpp>
#include <optional>

namespace wavescore::baselines {

/// What oneDNN must know before it convolves: y = [base +] gain (W x + b), stride 1, zero padding kernel / 2.
struct ConvolutionSize {
  std::int64_t images = 0;
  std::int64_t in = 0;   ///< channels
  std::int64_t out = 0;  ///< channels
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::int64_t kernel = 0;
  double gain = 1.0;
  bool onto = false;      ///< adds to what stands in the output
  bool bfloat16 = false;  ///< x, W and the gradient of y are rounded to bfloat16
  auto operator<=>(const ConvolutionSize&) const = default;
};

/// oneDNN's calls of a convolution for one size, made ready once and used for every step. Images and weights
/// are channels last; weights are copied, times the gain, into the layout and type that oneDNN asks for.
/// Images that are factors (x and the gradient of y) are of type bfloat16 if the size says so, all else is
/// floats.
class PreparedConvolution {
 public:
  explicit PreparedConvolution(const ConvolutionSize& size);

  void forward(const void* x, const float* weight, const float* bias, float* y);
  void backward_data(const void* grad_y, const float* weight, float* grad_x);
  void backward_weights(const void* grad_y, const void* x, float* grad_weight, float* grad_bias);

 private:
  using Memory = dnnl::memory;

  /// A primitive and the weights as it wants them.
  template <class Primitive>
  struct Call {
    Primitive primitive;
    Memory weights;
    dnnl::reorder reorder;  ///< between LibTorch's layout and `weights`
  };

  [[nodiscard]] Memory::desc image(std::int64_t channels, Memory::data_type type) const;
  [[nodiscard]] Memory::desc weights(Memory::data_type type, Memory::format_tag layout) const;
  [[nodiscard]] Memory view(const Memory::desc& as, const void* values) const;
  [[nodiscard]] dnnl::reorder reorder(const Memory::desc& from, const Memory::desc& to) const;
  [[nodiscard]] dnnl::convolution_forward::primitive_desc describe() const;
  [[nodiscard]] Call<dnnl::convolution_forward> prepare_forward() const;
  [[nodiscard]] Call<dnnl::convolution_backward_data> prepare_data() const;
  [[nodiscard]] Call<dnnl::convolution_backward_weights> prepare_weights() const;

  ConvolutionSize size_;
  dnnl::engine engine_{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream_{engine_};
  Memory::desc x_, x_gradient_, y_, y_gradient_, weight_, bias_;
  Memory::dims padding_;
  dnnl::convolution_forward::primitive_desc description_;
  Call<dnnl::convolution_forward> forward_;
  std::optional<Call<dnnl::convolution_backward_data>> data_;  ///< made at the first step of a training
  std::optional<Call<dnnl::convolution_backward_weights>> weights_;
};

}  // namespace wavescore::baselines

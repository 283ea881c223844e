#include "analytic/linear/stationary_linear.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <vector>

#include "analytic/linear/mean.h"
#include "analytic/numerics/fourier.h"

namespace wavescore::analytic {
namespace {

constexpr std::size_t kSpectrumValues = std::size_t{1} << 20U;  // complex, in the spectra held at a time
constexpr std::size_t kChunk = 1024;                            // frequencies at a time

using Plane = Eigen::Map<Eigen::ArrayXcd>;
using ConstPlane = Eigen::Map<const Eigen::ArrayXcd>;

class StationaryLinear final : public Denoiser {
 public:
  explicit StationaryLinear(const Shape& shape)
      : Denoiser(shape),
        channels_(static_cast<std::size_t>(shape.channels)),
        plane_(shape.pixels() / channels_),
        pairs_(std::max<std::size_t>(1, kSpectrumValues / shape.pixels())) {}

 private:
  bool do_fit_draws() const override { return false; }
  bool do_fits_on_ranks() const override { return true; }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    mean_ = mean_image(clean, context);
    const Share share = share_of(clean.count(), *context.ranks);
    std::vector<Complex> sum(channels_ * channels_ * plane_);
    for (std::size_t first = 0; first < share.count; first += 2 * pairs_) {
      const std::size_t count = std::min(2 * pairs_, share.count - first);
      const std::vector<Complex> spectra = spectra_of(clean.read(share.begin + first, count));
      add_products(spectra, sum);
      if (context.progress != nullptr)
        context.progress->checkpoint("spectrum", static_cast<double>(first + count),
                                     static_cast<double>(share.count));
    }
    context.ranks->sum(std::span(reinterpret_cast<double*>(sum.data()), 2 * sum.size()));
    set_spectrum(sum, static_cast<double>(clean.count()));
  }

  /// Images 2 p and 2 p + 1, minus the mean, are the real and the imaginary part of pair p: the spectra of
  /// its channels. An odd last image has a partner of zeros.
  [[nodiscard]] std::vector<Complex> spectra_of(const Images& images) const {
    const std::size_t planes = (images.count() + 1) / 2 * channels_;
    std::vector<Complex> spectra(planes * plane_);
#pragma omp parallel
    {
      Fourier fourier(shape().height, shape().width);
      std::vector<Complex> packed(plane_);
#pragma omp for schedule(static)
      for (std::size_t k = 0; k < planes; ++k) {
        pack(images, 2 * (k / channels_), k % channels_, packed);
        fourier.forward(packed.data(), spectra.data() + k * plane_);
      }
    }
    return spectra;
  }

  void pack(const Images& images, std::size_t image, std::size_t channel,
            std::vector<Complex>& packed) const {
    const double* mean = mean_.data() + channel * plane_;
    const auto real = images.image(image).subspan(channel * plane_, plane_);
    for (std::size_t p = 0; p < plane_; ++p) packed[p] = real[p] - mean[p];
    if (image + 1 == images.count()) return;
    const auto imaginary = images.image(image + 1).subspan(channel * plane_, plane_);
    for (std::size_t p = 0; p < plane_; ++p) packed[p].imag(imaginary[p] - mean[p]);
  }

  /// sum_ab(k) += F_a(k) conj(F_b(k)) over pairs, in their order whatever the number of threads.
  void add_products(const std::vector<Complex>& spectra, std::vector<Complex>& sum) const {
    const std::size_t stride = channels_ * plane_;
#pragma omp parallel for schedule(static)
    for (std::size_t first = 0; first < plane_; first += kChunk) {
      const auto size = static_cast<Eigen::Index>(std::min(kChunk, plane_ - first));
      for (std::size_t pair = 0; pair < spectra.size(); pair += stride)
        for (std::size_t a = 0; a < channels_; ++a)
          for (std::size_t b = 0; b < channels_; ++b)
            Plane(&sum[(a * channels_ + b) * plane_ + first], size) +=
                ConstPlane(&spectra[pair + a * plane_ + first], size) *
                ConstPlane(&spectra[pair + b * plane_ + first], size).conjugate();
    }
  }

  /// For a pair x + i z the products at k and -k are those of x and z alone plus parts that cancel:
  /// M(k) + conj(M(-k)) = 2 (X X^H + Z Z^H)(k).
  void set_spectrum(const std::vector<Complex>& sum, double images) {
    const auto height = static_cast<std::size_t>(shape().height);
    const auto width = static_cast<std::size_t>(shape().width);
    const double scale = 0.5 / (images * static_cast<double>(plane_));
    spectrum_.resize(sum.size());
    for (std::size_t block = 0; block < sum.size(); block += plane_)
      for (std::size_t across = 0; across < width; ++across)
        for (std::size_t down = 0; down < height; ++down) {
          const std::size_t k = across * height + down;
          const std::size_t minus_k = (width - across) % width * height + (height - down) % height;
          spectrum_[block + k] = scale * (sum[block + k] + std::conj(sum[block + minus_k]));
        }
  }

  /// S (S + sigma^2 I)^-1 at every frequency, laid out as the spectrum.
  [[nodiscard]] std::vector<Complex> gains(double sigma) const {
    std::vector<Complex> result(spectrum_.size());
    const auto size = static_cast<Eigen::Index>(channels_);
    const Eigen::MatrixXcd noise = sigma * sigma * Eigen::MatrixXcd::Identity(size, size);
#pragma omp parallel for schedule(static)
    for (std::size_t k = 0; k < plane_; ++k) {
      using Strided = Eigen::InnerStride<>;
      const auto stride = static_cast<Eigen::Index>(plane_);
      // Column-major: the transpose of S, and so of the gain.
      const Eigen::MatrixXcd s =
          Eigen::Map<const Eigen::VectorXcd, 0, Strided>(&spectrum_[k], size * size, Strided(stride))
              .reshaped(size, size);
      const Eigen::MatrixXcd gain = (s + noise).llt().solve(s);
      Eigen::Map<Eigen::VectorXcd, 0, Strided>(&result[k], size * size, Strided(stride)) = gain.reshaped();
    }
    return result;
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    const std::vector<Complex> gain = gains(sigma);
    Images result(noisy.shape(), noisy.count());
    for (std::size_t first = 0; first < noisy.count(); first += 2 * pairs_) {
      const std::size_t count = std::min(2 * pairs_, noisy.count() - first);
      add_filtered(spectra_of(noisy.slice(first, count)), gain, first, result);
    }
    return result;
  }

  /// Images of `result` from `first` on become the mean plus the filtered `spectra`. The filter of a real
  /// kernel keeps the two images of a pair apart.
  void add_filtered(const std::vector<Complex>& spectra, const std::vector<Complex>& gain, std::size_t first,
                    Images& result) const {
#pragma omp parallel
    {
      Fourier fourier(shape().height, shape().width);
      std::vector<Complex> filtered(plane_);
      std::vector<Complex> packed(plane_);
#pragma omp for schedule(static)
      for (std::size_t k = 0; k < spectra.size() / plane_; ++k) {
        const std::size_t pair = k / channels_;
        const std::size_t channel = k % channels_;
        const auto size = static_cast<Eigen::Index>(plane_);
        Plane out(filtered.data(), size);
        out.setZero();
        for (std::size_t b = 0; b < channels_; ++b)
          out += ConstPlane(&gain[(channel * channels_ + b) * plane_], size) *
                 ConstPlane(&spectra[(pair * channels_ + b) * plane_], size);
        fourier.inverse(filtered.data(), packed.data());
        unpack(packed, first + 2 * pair, channel, result);
      }
    }
  }

  void unpack(const std::vector<Complex>& packed, std::size_t image, std::size_t channel,
              Images& result) const {
    const double* mean = mean_.data() + channel * plane_;
    const auto real = result.image(image).subspan(channel * plane_, plane_);
    for (std::size_t p = 0; p < plane_; ++p) real[p] = static_cast<float>(mean[p] + packed[p].real());
    if (image + 1 == result.count()) return;
    const auto imaginary = result.image(image + 1).subspan(channel * plane_, plane_);
    for (std::size_t p = 0; p < plane_; ++p) imaginary[p] = static_cast<float>(mean[p] + packed[p].imag());
  }

  void do_save(ModelFile& file) const override {
    save_mean(file, mean_);
    file.put("spectrum", {shape().channels, shape().channels, shape().width, shape().height, 2},
             std::span(reinterpret_cast<const double*>(spectrum_.data()), 2 * spectrum_.size()));
  }
  void do_load(const ModelFile& file) override {
    mean_ = load_mean(file, shape());
    const std::vector<double> parts = file.doubles("spectrum", 2 * channels_ * channels_ * plane_);
    spectrum_.resize(parts.size() / 2);
    for (std::size_t k = 0; k < spectrum_.size(); ++k) spectrum_[k] = {parts[2 * k], parts[2 * k + 1]};
  }

  Cost do_fit_cost(std::size_t images, std::size_t) const override {
    const auto n = static_cast<double>(shape().pixels());
    const auto c = static_cast<double>(channels_);
    const auto count = static_cast<double>(images);
    // The images of a block as floats, their spectra; and the 512 images in which the mean is taken.
    const double block = std::max(24.0 * n * std::min(count / 2, static_cast<double>(pairs_)),
                                  4.0 * n * std::min(count, 512.0));
    return {block + 40.0 * c * n, count * n * (2.5 * std::log2(n / c) + 4.0 * c + 1.0)};
  }

  std::size_t channels_;
  std::size_t plane_;  ///< pixels of a channel
  std::size_t pairs_;  ///< of images in a block
  Eigen::VectorXd mean_;
  std::vector<Complex> spectrum_;  ///< S_ab(k) at (a C + b) plane + k, k as Fourier orders it
};

}  // namespace

std::unique_ptr<Denoiser> make_stationary_linear(Params&, const Shape& shape) {
  return std::make_unique<StationaryLinear>(shape);
}

}  // namespace wavescore::analytic

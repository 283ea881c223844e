#include "analytic/polynomial/cycle_spinning.h"

#include <fmt/format.h>

#include <algorithm>

namespace wavescore::analytic {
namespace {

class Moved final : public ImageSource {
 public:
  Moved(const ImageSource& images, int by) : images_(images), by_(by) {}
  [[nodiscard]] Shape shape() const override { return images_.shape(); }
  [[nodiscard]] std::size_t count() const override { return images_.count(); }
  [[nodiscard]] Images read(std::size_t begin, std::size_t count) const override {
    return moved(images_.read(begin, count), by_);
  }

 private:
  const ImageSource& images_;
  int by_;
};

class CycleSpinning final : public Denoiser {
 public:
  CycleSpinning(std::vector<std::unique_ptr<Denoiser>> spins, int period)
      : Denoiser(spins.front()->shape()), spins_(std::move(spins)), period_(period) {}

 private:
  [[nodiscard]] int shift(std::size_t spin) const {
    return static_cast<int>(spin) * period_ / static_cast<int>(spins_.size());
  }
  static std::string prefix(std::size_t spin) { return fmt::format("spin.{}.", spin); }

  bool do_fit_draws() const override { return spins_.front()->fit_draws(); }
  bool do_fits_on_ranks() const override { return spins_.front()->fits_on_ranks(); }
  void do_fit(const ImageSource& clean, const FitContext& context) override {
    for (std::size_t k = 0; k < spins_.size(); ++k) spins_[k]->fit(Moved(clean, shift(k)), context);
  }

  Images do_denoise(const Images& noisy, double sigma) const override {
    Images sum(noisy.shape(), noisy.count());
    for (std::size_t k = 0; k < spins_.size(); ++k)
      sum.matrix() += moved(spins_[k]->denoise(moved(noisy, shift(k)), sigma), -shift(k)).matrix();
    sum.matrix() /= static_cast<float>(spins_.size());
    return sum;
  }

  std::vector<double> do_levels() const override { return spins_.front()->levels(); }
  bool do_holds_levels() const override { return spins_.front()->holds_levels(); }

  void do_save(ModelFile& file) const override {
    for (std::size_t k = 0; k < spins_.size(); ++k) {
      ModelFile own;
      spins_[k]->save(own);
      file.put_part(prefix(k), std::move(own));
    }
  }
  void do_load(const ModelFile& file) override {
    for (std::size_t k = 0; k < spins_.size(); ++k) spins_[k]->load(file.part(prefix(k)));
  }

  Cost do_fit_cost(std::size_t images, std::size_t levels) const override {
    const Cost one = spins_.front()->fit_cost(images, levels);
    const auto count = static_cast<double>(spins_.size());
    return {count * one.bytes, count * one.flops};
  }

  std::map<std::string, double> do_facts() const override {
    std::map<std::string, double> facts = spins_.front()->facts();
    facts["parameters"] *= static_cast<double>(spins_.size());
    return facts;
  }

  std::vector<std::unique_ptr<Denoiser>> spins_;
  int period_;
};

}  // namespace

Images moved(const Images& images, int by) {
  const Shape& shape = images.shape();
  Images result(shape, images.count());
  const auto height = static_cast<std::size_t>(shape.height);
  const auto width = static_cast<std::size_t>(shape.width);
  const auto wrapped = [by](std::size_t size) {
    const auto length = static_cast<int>(size);
    return static_cast<std::size_t>(((by % length) + length) % length);
  };
  const std::size_t down = wrapped(height);
  const std::size_t right = wrapped(width);
  const std::size_t rows = images.values().size() / width;
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t y = row % height;
    const auto to = result.values().subspan((row - y + (y + down) % height) * width, width);
    std::ranges::rotate_copy(images.values().subspan(row * width, width),
                             images.values().subspan(row * width, width).end() - static_cast<long>(right),
                             to.begin());
  }
  return result;
}

std::unique_ptr<Denoiser> make_cycle_spinning(const std::function<std::unique_ptr<Denoiser>()>& make_one,
                                              int spins, int period) {
  std::vector<std::unique_ptr<Denoiser>> all;
  for (int k = 0; k < spins; ++k) all.push_back(make_one());
  return std::make_unique<CycleSpinning>(std::move(all), period);
}

}  // namespace wavescore::analytic

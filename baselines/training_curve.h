#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace wavescore::baselines {

/// The table `step,seconds,images,loss,validation_sigma,validation_mse` of a training, as CSV text.
class TrainingCurve {
 public:
  struct Point {
    std::int64_t step = 0;
    double seconds = 0;
    std::int64_t images = 0;
    double loss = 0;
  };

  void add(const Point& point);
  /// One line per level: `sigmas` in pixel units, `mse` clipped in [0, 1] units.
  void add(const Point& point, const std::vector<double>& sigmas, const std::vector<double>& mse);

  [[nodiscard]] const std::string& text() const { return text_; }
  void restore(std::string text) { text_ = std::move(text); }

 private:
  std::string text_ = "step,seconds,images,loss,validation_sigma,validation_mse\n";
};

}  // namespace wavescore::baselines

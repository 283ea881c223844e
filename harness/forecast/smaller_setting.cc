#include "harness/forecast/smaller_setting.h"

#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/error.h"
#include "harness/data/dataset.h"

namespace wavescore::harness {
namespace {

using JsonOptions = nlohmann::json;

/// Options that make a model smaller, with the least they can be, in the order in which they are lowered.
constexpr std::pair<const char*, std::int64_t> kLowered[]{
    {"degree", 1}, {"radius", 0}, {"rank", 1}, {"components", 1}};
class Search {
 public:
  Search(const Job& job, std::size_t images, std::size_t levels, double budget)
      : job_(job), images_(images), levels_(levels), budget_(budget) {}

  [[nodiscard]] std::string run() const {
    const JsonOptions own = JsonOptions::parse(job_.options);
    Setting best = several(own);
    for (const auto& [key, least] : kLowered)
      if (Setting one = alone(own, key, least, ""); one.bytes > best.bytes) best = std::move(one);
    return best.bytes > 0 ? best.text : lower_resolution();
  }

 private:
  struct Setting {
    std::string text;
    double bytes = 0;  ///< 0: none fits
  };

  /// One option after the other at its least, until the next can be lowered to what fits.
  [[nodiscard]] Setting several(JsonOptions options) const {
    std::string before;
    double bytes = fit_bytes(options);
    for (const auto& [key, least] : kLowered) {
      if (Setting found = alone(options, key, least, before); found.bytes > 0) return found;
      if (!lowerable(options, key, least)) continue;
      JsonOptions lowered = options;
      lowered[key] = least;
      const double less = fit_bytes(lowered);
      if (!(less < bytes)) continue;
      options = std::move(lowered);
      bytes = less;
      before += fmt::format("{} {} with ", key, least);
    }
    return {};
  }

  [[nodiscard]] std::string lower_resolution() const {
    for (Shape shape = job_.shape; --shape.height > 0;) {
      shape.width = shape.height;
      if (!is_resolution(shape.height)) continue;
      const double bytes = fit_bytes(job_.params, shape);
      if (bytes <= budget_) return fmt::format("resolution {} needs {:.2f} GB", shape.height, bytes / 1e9);
    }
    return "";
  }

  /// Whether data sets can be had at this resolution.
  static bool is_resolution(int resolution) {
    try {
      check_resolution(Params("data", "", 0, {}), resolution);
      return true;
    } catch (const InputError&) {
      return false;
    }
  }

  static bool lowerable(const JsonOptions& options, const char* key, std::int64_t least) {
    const auto found = options.find(key);
    return found != options.end() && found->is_number_integer() && found->get<std::int64_t>() > least;
  }

  /// The largest lower value of `key` that fits; larger values need more.
  [[nodiscard]] Setting alone(JsonOptions options, const char* key, std::int64_t least,
                              const std::string& before) const {
    if (!lowerable(options, key, least)) return {};
    const auto bytes = [&](std::int64_t value) {
      options[key] = value;
      return fit_bytes(options);
    };
    std::int64_t low = least;
    std::int64_t high = options[key].get<std::int64_t>() - 1;
    if (bytes(low) > budget_) return {};
    while (low < high) {
      const std::int64_t middle = low + (high - low + 1) / 2;
      if (bytes(middle) <= budget_)
        low = middle;
      else
        high = middle - 1;
    }
    return {fmt::format("{}{} {} needs {:.2f} GB", before, key, low, bytes(low) / 1e9), bytes(low)};
  }

  [[nodiscard]] double fit_bytes(const JsonOptions& options) const {
    return fit_bytes(Params::from_json(std::string(job_.method->name), job_.place, options.dump()),
                     job_.shape);
  }

  /// Infinite where the options cannot be.
  [[nodiscard]] double fit_bytes(const Params& params, const Shape& shape) const {
    try {
      return make_denoiser(*job_.method, params, shape)->fit_cost(images_, levels_).bytes;
    } catch (const InputError&) {
      return std::numeric_limits<double>::infinity();
    }
  }

  const Job& job_;
  std::size_t images_;
  std::size_t levels_;
  double budget_;
};

}  // namespace

std::string largest_that_fits(const Job& job, std::size_t images, std::size_t levels, double budget_bytes) {
  return Search(job, images, levels, budget_bytes).run();
}

}  // namespace wavescore::harness

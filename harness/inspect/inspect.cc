#include "harness/inspect/inspect.h"

#include <fmt/format.h>

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "analytic/polynomial/wavelet_model.h"
#include "core/error.h"
#include "core/params.h"

namespace wavescore::harness {
namespace {

using analytic::Band;
using analytic::Exponents;
using analytic::WaveletDesign;
using analytic::WaveletModel;

constexpr std::size_t kSpectra = 64;  // groups of a scale whose G is decomposed
constexpr std::size_t kErrors = 16;   // groups of a scale whose weights get standard errors

/// A mean of squares that grows.
struct MeanOfSquares {
  double sum = 0;
  double count = 0;
  void add(double value) {
    sum += value * value;
    count += 1;
  }
  [[nodiscard]] double root_mean() const { return count > 0 ? std::sqrt(sum / count) : 0.0; }
};

/// Where a coefficient lies.
struct Spot {
  const Band* band = nullptr;
  int row = 0;
  int column = 0;
};

Spot spot_of(std::span<const Band> bands, std::size_t coefficient) {
  const auto after = std::ranges::upper_bound(bands, coefficient, {}, &Band::offset);
  const Band& band = *(after - 1);
  const auto place = static_cast<int>(coefficient - band.offset);
  return {&band, place / band.width, place % band.width};
}

/// The shortest way from `from` to `to` around a circle of `length`.
int around(int from, int to, int length) {
  const int way = ((to - from) % length + length) % length;
  return way > length / 2 ? way - length : way;
}

std::string kind_of(const Band& target, const Band& neighbour) {
  const std::string_view step = neighbour.level > target.level   ? "coarser "
                                : neighbour.level < target.level ? "finer "
                                                                 : "";
  return fmt::format("{}{}", step, name_of(neighbour.orientation));
}

class WaveletInspection {
 public:
  WaveletInspection(const WaveletModel& model, const analytic::PolynomialOptions& polynomial,
                    std::vector<std::string> parts)
      : model_(model), design_(model.design()), polynomial_(polynomial), parts_(std::move(parts)) {}

  /// At a level written `written`, `sigma` in pixel units.
  void add(double written, double sigma, const ImageSource* images) {
    written_ = written;
    add_weights(sigma);
    if (images != nullptr) add_errors(sigma, *images);
    if (!model_.regression(0, sigma)) return;
    add_spectra(sigma);
    add_values(sigma);
  }

  std::vector<InspectedRow> rows;

 private:
  void put(const char* quantity, int scale, std::string orientation, std::string item, double value) {
    rows.push_back({quantity, written_, scale, std::move(orientation), std::move(item), value});
  }

  void add_weights(double sigma) {
    const auto weights = model_.weights(sigma);
    const std::span<const Band> bands = design_.transform().bands();
    std::map<int, std::map<int, double>> by_degree;
    std::map<int, std::map<std::pair<int, int>, MeanOfSquares>> by_offset;
    std::map<std::string, std::map<std::string, MeanOfSquares>> by_kind;
    for (std::size_t t = 0; t < design_.targets(); ++t) {
      const Spot target = spot_of(bands, t);
      const auto& exponents = design_.feature_sets()[design_.feature_set(t)].exponents;
      for (std::size_t f = 1; f < exponents.size(); ++f) {
        const double weight = (*weights)[design_.offset(t) + f];
        const int degree = std::accumulate(exponents[f].begin(), exponents[f].end(), 0);
        by_degree[target.band->level][degree] += weight * weight;
        if (degree > 1) continue;
        const auto variable =
            static_cast<std::size_t>(std::ranges::find(exponents[f], 1) - exponents[f].begin());
        const std::uint32_t neighbour = design_.context(t)[variable];
        const Spot seen = spot_of(bands, neighbour);
        const double slope = weight / model_.standardization().scale(neighbour, sigma);
        if (seen.band == target.band)
          by_offset[target.band->level][{around(target.row, seen.row, target.band->height),
                                         around(target.column, seen.column, target.band->width)}]
              .add(slope);
        if (neighbour != t)
          by_kind[std::string(name_of(target.band->orientation))][kind_of(*target.band, *seen.band)].add(
              slope);
      }
    }
    for (const auto& [scale, degrees] : by_degree) {
      double all = 0;
      for (const auto& [degree, sum] : degrees) all += sum;
      for (const auto& [degree, sum] : degrees)
        put("weight_by_degree", scale, "all", std::to_string(degree), all > 0 ? sum / all : 0.0);
    }
    for (const auto& [scale, offsets] : by_offset)
      for (const auto& [offset, squares] : offsets)
        put("weight_by_offset", scale, "all", fmt::format("{} {}", offset.first, offset.second),
            squares.root_mean());
    for (const auto& [orientation, kinds] : by_kind)
      for (const auto& [kind, squares] : kinds)
        put("weight_by_orientation", 0, orientation, kind, squares.root_mean());
  }

  /// At most `most` groups of each scale, evenly spread.
  [[nodiscard]] std::map<int, std::vector<std::size_t>> some_groups(std::size_t most) const {
    std::map<int, std::vector<std::size_t>> groups;
    for (std::size_t g = 0; g < design_.groups().size(); ++g)
      groups[spot_of(design_.transform().bands(), design_.groups()[g].front()).band->level].push_back(g);
    for (auto& [scale, all] : groups) {
      std::vector<std::size_t> chosen;
      const std::size_t count = std::min(most, all.size());
      for (std::size_t k = 0; k < count; ++k) chosen.push_back(all[k * all.size() / count]);
      all = std::move(chosen);
    }
    return groups;
  }

  void add_errors(double sigma, const ImageSource& images) {
    const auto weights = model_.weights(sigma);
    for (const auto& [scale, groups] : some_groups(kErrors)) {
      const std::vector<Eigen::VectorXd> errors = model_.standard_errors(images, groups, sigma);
      std::map<int, std::pair<MeanOfSquares, MeanOfSquares>> by_degree;
      for (std::size_t k = 0; k < groups.size(); ++k) {
        const std::uint32_t target = design_.groups()[groups[k]].front();
        const auto& exponents = design_.feature_sets()[design_.feature_set(target)].exponents;
        for (std::size_t f = 1; f < exponents.size(); ++f) {
          auto& [weight, error] = by_degree[std::accumulate(exponents[f].begin(), exponents[f].end(), 0)];
          weight.add((*weights)[design_.offset(target) + f]);
          error.add(errors[k][static_cast<Eigen::Index>(f)]);
        }
      }
      for (const auto& [degree, pair] : by_degree) {
        put("weight", scale, "all", std::to_string(degree), pair.first.root_mean());
        put("standard_error", scale, "all", std::to_string(degree), pair.second.root_mean());
      }
    }
  }

  void add_spectra(double sigma) {
    for (const auto& [scale, groups] : some_groups(kSpectra)) {
      std::vector<std::vector<double>> spectra;
      for (const std::size_t group : groups) {
        const auto regression = model_.regression(group, sigma);
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(regression->gram(),
                                                                    Eigen::EigenvaluesOnly);
        const Eigen::VectorXd values = solver.eigenvalues().reverse();
        if (!spectra.empty() && spectra.front().size() != static_cast<std::size_t>(values.size())) continue;
        spectra.emplace_back(values.begin(), values.end());
      }
      for (std::size_t i = 0; i < spectra.front().size(); ++i) {
        std::vector<double> column;
        for (const std::vector<double>& spectrum : spectra) column.push_back(spectrum[i]);
        std::ranges::nth_element(column, column.begin() + static_cast<long>(column.size() / 2));
        put("eigenvalue", scale, "all", std::to_string(i + 1), column[column.size() / 2]);
      }
    }
  }

  void add_values(double sigma) {
    const double pixels = 4.0 * static_cast<double>(design_.targets());  // [0, 1] pixels: a quarter
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      const std::vector<double> values = value_of_part(model_, polynomial_, part, sigma);
      double all = 0;
      for (const Band& band : design_.transform().bands()) {
        const auto first = values.begin() + static_cast<long>(band.offset);
        const double sum = std::accumulate(first, first + band.height * band.width, 0.0) / pixels;
        all += sum;
        put("dependency_value", band.level, std::string(name_of(band.orientation)), parts_[part], sum);
      }
      put("dependency_value", 0, "all", parts_[part], all);
    }
  }

  const WaveletModel& model_;
  const WaveletDesign& design_;
  const analytic::PolynomialOptions& polynomial_;
  std::vector<std::string> parts_;
  double written_ = 0;
};

/// "a + b(c)" in its parts.
std::vector<std::string> parts_of(const std::string& family) {
  std::vector<std::string> parts(1);
  for (const char c : family) {
    if (c == '+')
      parts.emplace_back();
    else
      parts.back() += c;
  }
  for (std::string& part : parts) {
    part.erase(0, part.find_first_not_of(' '));
    part.erase(part.find_last_not_of(' ') + 1);
  }
  return parts;
}

}  // namespace

std::vector<InspectedRow> inspect_model(const FittedModel& model, const std::vector<double>& sigmas,
                                        SigmaUnit unit, const ImageSource* images) {
  const auto* wavelet = dynamic_cast<const WaveletModel*>(model.denoiser.get());
  if (wavelet == nullptr)
    throw InputError(
        fmt::format("a '{}' model has no wavelet weights to inspect: give a 'wavelet' model "
                    "without cycle_spins",
                    model.metadata.at("denoiser")));
  Params params = Params::from_json("wavelet", "the model", model.metadata.at("options"));
  const analytic::PolynomialOptions polynomial = analytic::read_polynomial(params, "local", 2);
  WaveletInspection inspection(*wavelet, polynomial, parts_of(params.text("family", "local")));
  const std::vector<double> held = wavelet->levels();
  for (const double written : sigmas) {
    const double sigma = model.pixel_sigma(written, unit);
    const bool known = std::ranges::any_of(held, [&](double h) { return std::abs(h - sigma) <= 1e-6 * h; });
    if (!held.empty() && !known)
      throw InputError(fmt::format("the model was fitted by samples at other noise levels than {}", written));
    inspection.add(written, sigma, images);
  }
  return std::move(inspection.rows);
}

std::string to_csv(const std::vector<InspectedRow>& rows, SigmaUnit unit) {
  std::string text = "quantity,sigma,sigma_unit,scale,orientation,item,value\n";
  for (const InspectedRow& row : rows)
    text +=
        fmt::format("{},{},{},{},{},{},{}\n", row.quantity, row.sigma, name_of(unit),
                    row.scale == 0 ? "all" : std::to_string(row.scale), row.orientation, row.item, row.value);
  return text;
}

}  // namespace wavescore::harness

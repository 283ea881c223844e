#include "analytic/polynomial/moments/kernel.h"

#include <algorithm>
#include <map>
#include <set>

namespace wavescore::analytic {
namespace {

// Four doubles that the compiler keeps in a register.
using PackedImages = double __attribute__((vector_size(32)));
constexpr std::size_t kPacked = 4;

PackedImages load(const double* from) {
  PackedImages value;
  __builtin_memcpy(&value, from, sizeof value);
  return value;
}

double total(const PackedImages& lanes) { return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]); }

/// By the last variable: left halves that end alike are multiplied with the same right halves.
bool by_degree_and_end(const Monomial& a, const Monomial& b) {
  if (a.size() != b.size()) return a.size() < b.size();
  if (!a.empty() && a.back() != b.back()) return a.back() < b.back();
  return a < b;
}

/// Numbers the halves so that each follows the one it is made from.
class HalfNumbers {
 public:
  explicit HalfNumbers(std::size_t variables) {
    numbers_.emplace(Monomial(), 0);
    for (std::size_t i = 0; i < variables; ++i) add(Monomial(1, static_cast<char16_t>(i)));
  }
  std::uint32_t add(const Monomial& half) {
    const auto found = numbers_.find(half);
    if (found != numbers_.end()) return found->second;
    const std::uint32_t parent = add(half.substr(0, half.size() - 1));
    parents_.emplace_back(parent, half.back());
    return numbers_.emplace(half, static_cast<std::uint32_t>(numbers_.size())).first->second;
  }
  /// (parent, variable) of every half but the constant.
  [[nodiscard]] const std::vector<std::pair<std::uint32_t, std::uint32_t>>& parents() const {
    return parents_;
  }

 private:
  std::map<Monomial, std::uint32_t> numbers_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> parents_;
};

}  // namespace

MomentKernel::MomentKernel(const MomentPlan& plan) : variables_(plan.variables()) {
  using Rights = std::map<Monomial, std::uint32_t>;  // right half -> moment
  std::map<Monomial, Rights, decltype(&by_degree_and_end)> pairs(&by_degree_and_end);
  for (std::size_t k = 0; k < plan.moments().size(); ++k) {
    const Monomial& moment = plan.moments()[k];
    const std::size_t middle = (moment.size() + 1) / 2;
    pairs[moment.substr(0, middle)].emplace(moment.substr(middle), static_cast<std::uint32_t>(k));
  }
  HalfNumbers numbers(variables_);
  for (auto group = pairs.begin(); group != pairs.end();) {
    std::vector<std::pair<std::uint32_t, const Rights*>> lefts;
    std::set<Monomial> rights;
    for (; group != pairs.end() && lefts.size() < kTile; ++group) {
      lefts.emplace_back(numbers.add(group->first), &group->second);
      for (const auto& [right, moment] : group->second) rights.insert(right);
    }
    for (auto right = rights.begin(); right != rights.end();) {
      Tile tile{};
      std::ranges::fill(tile.moment, kNone);
      for (std::size_t i = 0; i < lefts.size(); ++i) tile.left[i] = lefts[i].first;
      for (std::size_t j = 0; j < kTile && right != rights.end(); ++j, ++right) {
        tile.right[j] = numbers.add(*right);
        for (std::size_t i = 0; i < lefts.size(); ++i) {
          const auto found = lefts[i].second->find(*right);
          if (found != lefts[i].second->end()) tile.moment[i * kTile + j] = found->second;
        }
      }
      tiles_.push_back(tile);
    }
  }
  const auto& parents = numbers.parents();
  for (std::size_t k = variables_; k < parents.size(); ++k)
    halves_.push_back({parents[k].first, parents[k].second});
}

void MomentKernel::prepare(Workspace& work) const {
  work.rows.assign((1 + variables_ + halves_.size()) * kImages, 0.0);
  std::fill_n(work.rows.begin(), kImages, 1.0);
}

void MomentKernel::add(Workspace& work, std::size_t images, double* sums) const {
  double* const rows = work.rows.data();
  // Absent images: every product with the left half is 0, that of the constant too.
  if (images < kImages) {
    std::fill(rows + images, rows + kImages, 0.0);
    for (std::size_t i = 0; i < variables_; ++i)
      std::fill(work.variable(i) + images, work.variable(i) + kImages, 0.0);
  }
  for (std::size_t k = 0; k < halves_.size(); ++k) {
    double* const half = rows + (1 + variables_ + k) * kImages;
    const double* const parent = rows + halves_[k].parent * kImages;
    const double* const variable = work.variable(halves_[k].variable);
    for (std::size_t s = 0; s < kImages; ++s) half[s] = parent[s] * variable[s];
  }
  for (const Tile& tile : tiles_) {
    const double* l[kTile];
    const double* r[kTile];
    for (std::size_t i = 0; i < kTile; ++i) l[i] = rows + tile.left[i] * kImages;
    for (std::size_t j = 0; j < kTile; ++j) r[j] = rows + tile.right[j] * kImages;
    PackedImages sum[kTile][kTile] = {};
    for (std::size_t s = 0; s < kImages; s += kPacked) {
      const PackedImages left[kTile] = {load(l[0] + s), load(l[1] + s), load(l[2] + s), load(l[3] + s)};
      const PackedImages right[kTile] = {load(r[0] + s), load(r[1] + s), load(r[2] + s), load(r[3] + s)};
#pragma GCC unroll 4
      for (std::size_t i = 0; i < kTile; ++i)
#pragma GCC unroll 4
        for (std::size_t j = 0; j < kTile; ++j) sum[i][j] += left[i] * right[j];
    }
    for (std::size_t k = 0; k < kTile * kTile; ++k)
      if (tile.moment[k] != kNone) sums[tile.moment[k]] += total(sum[k / kTile][k % kTile]);
  }
  if (images < kImages) std::fill_n(rows, kImages, 1.0);
}

}  // namespace wavescore::analytic

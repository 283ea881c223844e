#include "harness/figures/method.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

#include "harness/figures/script.h"

namespace wavescore::harness::figures {
namespace {

using nlohmann::json;

// gnuplot's numbers of the marks, in the order of Mark.
constexpr std::array kMarkTypes{7, 5, 9, 11, 13, 15};
constexpr int kOpen = -1;  // gnuplot numbers the open form one below

/// Of families that have no hue of their own, such as unions, in the order of their appearance. As those of
/// the catalog they survive the common colour vision deficiencies.
constexpr std::array kFreeLooks = {Look{"#6A3D9A", Mark::pentagon}, Look{"#B15928", Mark::inverted},
                                   Look{"#C51B7D", Mark::square},   Look{"#4D9221", Mark::diamond},
                                   Look{"#2C7FB8", Mark::triangle}, Look{"#7F7F00", Mark::circle}};

using Unknown = std::vector<std::string>;  // families without a hue

const Look& free_look(const std::string& family, Unknown& unknown) {
  const auto place = std::ranges::find(unknown, family) - unknown.begin();
  if (place == std::ssize(unknown)) unknown.push_back(family);
  return kFreeLooks[static_cast<std::size_t>(place) % kFreeLooks.size()];
}

double shade_of_degree(int degree) {
  constexpr std::array kShades = {0.0, 0.55, 0.28, 0.0, -0.35};
  return kShades[static_cast<std::size_t>(std::clamp(degree, 0, 4))];
}

json options_of(const ResultRow& row) { return json::parse(row.options, nullptr, false); }

/// Of results of before there was a methods.csv.
Role role_before(const ResultRow& row) {
  const std::string& name = row.denoiser;
  if (name == "identity" || name == "mean" || name == "mmse") return Role::reference;
  if (name == "gaussian_linear") return Role::linear;
  if (name == "wavelet" || name == "shared_readout") return Role::wavelet;
  if (name == "gaussian_mixture" || name == "cascade") return Role::nonlinear;
  return option(row, "steps").empty() ? Role::other : Role::trained;
}

/// The line of methods.csv about the method of `row`; where there is none, what the row tells, without a hue.
MethodRow shown_as(const ResultRow& row, const std::vector<MethodRow>& shown) {
  for (const MethodRow& one : shown)
    if (one.label == row.label && one.denoiser == row.denoiser) return one;
  MethodRow plain;
  plain.family = row.denoiser == "wavelet" ? option(row, "family") : row.denoiser;
  plain.role = name_of(role_before(row));
  plain.degree = std::atoi(option(row, "degree").c_str());
  plain.basis = option(row, "basis");
  return plain;
}

Method method_of(const ResultRow& row, const std::vector<MethodRow>& shown, Unknown& unknown) {
  const MethodRow how = shown_as(row, shown);
  Method method;
  method.title = title_of(row);
  method.label = row.label;
  method.denoiser = row.denoiser;
  method.told_truly = row.told_sigma_factor == 1;
  method.role = role_of(how.role);
  method.family = how.family;
  method.degree = static_cast<int>(how.degree);
  method.basis = how.basis;
  const Look look = how.hue.empty() ? free_look(method.family, unknown) : Look{how.hue, mark_of(how.mark)};
  method.colour = look.hue;
  method.mark_type = kMarkTypes.at(static_cast<std::size_t>(look.mark));
  if (method.degree > 0) method.colour = shade(method.colour, shade_of_degree(method.degree));
  return method;
}

/// Members of a family without degrees get lightnesses from pale to dark in their order; every second method
/// that would still look alike gets the open mark.
void tell_apart(std::vector<Method>& methods) {
  const std::vector<Method> given = methods;
  for (std::size_t i = 0; i < methods.size(); ++i) {
    double before = 0, members = 0;
    int alike = 0;
    for (std::size_t j = 0; j < given.size(); ++j) {
      if (given[j].family != given[i].family) continue;
      members += 1;
      if (j >= i) continue;
      before += 1;
      if (given[j].degree == given[i].degree) ++alike;
    }
    if (alike % 2 == 1) methods[i].mark_type += kOpen;
    if (given[i].degree == 0 && members > 1) {
      const double place = before / (members - 1);
      const bool black = given[i].role == Role::linear;  // the first stays what it is elsewhere
      methods[i].colour = shade(given[i].colour, black ? 0.65 * place : 0.4 - 0.85 * place);
    }
  }
}

}  // namespace

std::string shade(std::string_view colour, double amount) {
  std::string out = "#";
  for (std::size_t i = 1; i < 7; i += 2) {
    const double value = static_cast<double>(std::stoi(std::string(colour.substr(i, 2)), nullptr, 16));
    const double target = amount > 0 ? 255 : 0;
    out += fmt::format("{:02X}", std::lround(value + std::abs(amount) * (target - value)));
  }
  return out;
}

std::string Method::line() const {
  if (denoiser == "mmse") return fmt::format("lw 4 dt (1,8) lc rgb '{}'", colour);
  const std::string_view dash = role == Role::reference        ? "dt (7,9)"
                                : basis.starts_with("hermite") ? "dt (16,9)"
                                : role == Role::other          ? "dt (14,9,1,9)"
                                                               : "dt 1";
  return fmt::format("lw 3 {} lc rgb '{}'", dash, colour);
}

std::string Method::error_bar() const { return fmt::format("lw 2 lc rgb '{}'", colour); }

std::string Method::mark() const {
  return role == Role::reference ? "" : fmt::format("pt {} ps 0.9 lw 2 lc rgb '{}'", mark_type, colour);
}

std::string Method::bar() const { return fmt::format("fs solid 1 noborder lc rgb '{}'", colour); }

std::vector<Method> methods_of(const std::vector<ResultRow>& rows, const std::vector<MethodRow>& shown) {
  std::vector<Method> methods;
  Unknown unknown;
  for (const ResultRow& row : rows) {
    if (std::ranges::find(methods, title_of(row), &Method::title) == methods.end()) {
      methods.push_back(method_of(row, shown, unknown));
    }
  }
  tell_apart(methods);
  return methods;
}

std::string tic_names(const std::vector<Method>& methods) {
  std::string names;
  for (std::size_t m = 0; m < methods.size(); ++m) {
    std::string text;  // gnuplot reads the text of a tic as a format
    for (const char c : methods[m].title) text += c == '%' ? std::string("%%") : std::string(1, c);
    names += fmt::format("{}{} {}", m == 0 ? "" : ", ", gnuplot_string(text), m);
  }
  return names;
}

std::string title_of(const ResultRow& row) {
  if (row.told_sigma_factor == 1) return row.label;
  return fmt::format("{} (told {:.3g}σ)", row.label, row.told_sigma_factor);
}

std::string option(const ResultRow& row, std::string_view key) {
  const json options = options_of(row);
  if (!options.is_object() || !options.contains(key)) return {};
  const json& value = options[std::string(key)];
  return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string variant(const ResultRow& row) {
  json options = options_of(row);
  if (options.is_object()) options.erase("degree");
  return row.denoiser + options.dump();
}

}  // namespace wavescore::harness::figures

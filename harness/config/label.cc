#include "harness/config/label.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "core/counted.h"
#include "core/error.h"
#include "harness/config/suggestion.h"

namespace wavescore::harness {
namespace {

std::string plain_value(const ParamValue& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? json_text(value) : *text;
}

std::string option(const Options& options, std::string_view key) {
  const auto found =
      std::ranges::find(options, key, [](const auto& o) -> std::string_view { return o.first; });
  return found == options.end() ? std::string() : plain_value(found->second);
}

/// The same of an option that must be there.
std::string value_of(const Options& options, const std::string& key) {
  std::vector<std::string_view> known;
  for (const auto& [name, value] : options) {
    if (name == key) return plain_value(value);
    known.emplace_back(name);
  }
  throw InputError(fmt::format("the label names no option '{}'{}", key, suggestion(key, known)));
}

std::string wavelet_label(const Options& options) {
  const std::string family = option(options, "family");
  const std::string basis = option(options, "basis");
  std::string label = family;
  if (family == "local") label += fmt::format(" r={}", option(options, "radius"));
  label += fmt::format(" D={}", option(options, "degree"));
  if (basis == "hermite") label += " Hermite";
  if (basis == "hermite_orthonormal") label += " orthonormal Hermite";
  return label;
}

std::string cascade_label(const Options& options) {
  return fmt::format("{} + cascade", automatic_label(option(options, "first.name"), {}));
}

std::string shared_label(const Options& options) { return "shared " + wavelet_label(options); }

std::string shrinkage_label(const Options& options) {
  const std::string rule = option(options, "threshold");
  return rule == "bayes" ? "BayesShrink" : rule + " threshold";
}

/// "1000 steps", of the options whose names begin with `prefix`.
std::string duration(const Options& options, const std::string& prefix = "") {
  const std::string steps = option(options, prefix + "steps");
  return steps == "auto" ? counted(option(options, prefix + "minutes"), "minute") : counted(steps, "step");
}

std::string unet_label(const Options& options) {
  return fmt::format("U-Net {} {}, {}", option(options, "width"), option(options, "channel_mult"),
                     duration(options));
}

std::string cnn_label(const Options& options) {
  return fmt::format("CNN {}x{}, {}", option(options, "blocks"), option(options, "width"), duration(options));
}

/// How methods whose name says too little are called, and the options that the label shows.
struct Style {
  std::string_view name;
  std::string (*label)(const Options&);
  std::vector<std::string_view> shown;
};

const std::array<Style, 8>& styles() {
  static const std::array<Style, 8> rows{{
      {"wavelet", wavelet_label, {"family", "radius", "degree", "basis"}},
      {"shared_readout", shared_label, {"family", "radius", "degree", "basis"}},
      {"cascade", cascade_label, {"first.name"}},
      {"shrinkage", shrinkage_label, {"threshold"}},
      {"unet", unet_label, {"width", "channel_mult", "steps", "minutes"}},
      {"cnn", cnn_label, {"width", "blocks", "steps", "minutes"}},
      {"gaussian_linear", [](const Options&) { return std::string("Gaussian linear"); }, {}},
      {"ideal", [](const Options&) { return std::string("ideal (empirical)"); }, {}},
  }};
  return rows;
}

const Style* style_of(std::string_view name) {
  const auto row = std::ranges::find(styles(), name, &Style::name);
  return row == styles().end() ? nullptr : &*row;
}

std::string with_spaces(std::string_view text) {
  std::string result(text);
  std::ranges::replace(result, '_', ' ');
  return result;
}

}  // namespace

std::string automatic_label(std::string_view name, const Options& options) {
  const Style* style = style_of(name);
  return style == nullptr ? with_spaces(name) : style->label(options);
}

bool label_shows(std::string_view name, std::string_view key) {
  const Style* style = style_of(name);
  return style != nullptr && std::ranges::find(style->shown, key) != style->shown.end();
}

std::string filled_label(std::string_view pattern, const Options& options, std::vector<std::string>& named) {
  std::string label;
  while (!pattern.empty()) {
    const std::size_t brace = pattern.find('{');
    label += pattern.substr(0, brace);
    if (brace == std::string_view::npos) break;
    const std::size_t end = pattern.find('}', brace);
    if (end == std::string_view::npos) throw InputError("a '{' of the label has no '}'");
    named.emplace_back(pattern.substr(brace + 1, end - brace - 1));
    label += value_of(options, named.back());
    pattern.remove_prefix(end + 1);
  }
  return label;
}

std::string budget_text(const Options& options) {
  const std::string batch = option(options, "budget.batch");
  return batch.empty() ? "" : fmt::format(" (budget: {} of {})", duration(options, "budget."), batch);
}

std::string swept_text(std::string_view key, const ParamValue& value) {
  return fmt::format("{} {}", with_spaces(key), plain_value(value));
}

std::string slug(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (std::isalnum(code) != 0)
      out += static_cast<char>(std::tolower(code));
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (out.ends_with('-')) out.pop_back();
  return out;
}

}  // namespace wavescore::harness

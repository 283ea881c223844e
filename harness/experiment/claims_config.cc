#include "harness/experiment/claims_config.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/error.h"
#include "harness/experiment/data_entry.h"
#include "harness/experiment/section.h"

namespace wavescore::harness {
namespace {

using Path = std::filesystem::path;

Selection selection(const Path& file, const YAML::Node& node) {
  if (node.IsScalar()) return {node.as<std::string>(), {}};
  if (!node.IsMap() || node.size() == 0)
    throw InputError(
        fmt::format("{}: a claim names methods by label, family or name, or by options such as "
                    "{{family: local, degree: 2}}",
                    place_of(file, node)));
  Selection chosen;
  for (const auto& option : node)
    chosen.options.emplace_back(option.first.as<std::string>(), option.second.as<std::string>());
  return chosen;
}

std::vector<Selection> selections(const Path& file, const YAML::Node& node) {
  if (!node.IsSequence()) return {selection(file, node)};
  std::vector<Selection> all;
  for (const auto& item : node) all.push_back(selection(file, item));
  return all;
}

void read_less(const Path& file, const Section& assertion, const YAML::Node& node, Claim& claim) {
  if (!node.IsSequence() || node.size() != 2)
    assertion.fail("less", "needs two sides: less: [local, [independent, band]]");
  claim.a = selection(file, node[0]);
  claim.others = selections(file, node[1]);
}

std::vector<double> levels(const Section& at, const Config& config) {
  const auto node = at.find("sigma");
  const std::vector<double>& values = config.sigmas.values;
  if (!node) return {};
  if (node->IsScalar() && node->as<std::string>() == "all") return {};
  if (node->IsScalar() && node->as<std::string>() == "highest") return {std::ranges::max(values)};
  if (node->IsScalar() && node->as<std::string>() == "lowest") return {std::ranges::min(values)};
  std::vector<double> chosen;
  for (const std::string& text : at.texts("sigma", {})) {
    const auto level = std::ranges::find(config.sigmas.texts, text);
    if (level == config.sigmas.texts.end())
      at.fail("sigma", fmt::format("is '{}', which is none of {}, all, lowest or highest", text,
                                   fmt::join(config.sigmas.texts, ", ")));
    chosen.push_back(values[static_cast<std::size_t>(level - config.sigmas.texts.begin())]);
  }
  return chosen;
}

}  // namespace

Claim read_claim(const Path& file, const YAML::Node& node, const Config& config) {
  const Section section(file, "a claim", node, {"text", "assert"});
  section.require("text", "text: locality helps");
  const YAML::Node assert_node = section.require("assert", "assert: {less: [local, band]}");
  const Section assertion(
      file, "assert", assert_node,
      {"metric", "less", "falls_with", "rises_with", "below", "of", "relative_to", "at", "somewhere"});
  Claim claim;
  claim.text = section.text("text", "");
  claim.place = section.place();
  claim.metric = assertion.text("metric", config.metrics.front());
  int kinds = 0;
  if (const auto less = assertion.find("less")) {
    ++kinds;
    read_less(file, assertion, *less, claim);
  }
  for (const auto& [key, kind] :
       {std::pair{"falls_with", Claim::Kind::falls}, {"rises_with", Claim::Kind::rises}})
    if (assertion.find(key)) {
      ++kinds;
      claim.kind = kind;
      claim.along = assertion.text(key, "");
    }
  if (assertion.find("below")) {
    ++kinds;
    claim.kind = Claim::Kind::below;
    claim.limit = assertion.number("below", 0, -1e300, 1e300);
  }
  if (kinds != 1)
    throw InputError(
        fmt::format("{}: assert takes one of less, falls_with, rises_with and below", assertion.place()));
  if (const auto of = assertion.find("of")) {
    if (claim.kind == Claim::Kind::less) assertion.fail("of", "belongs to falls_with, rises_with or below");
    claim.a = selection(file, *of);
  } else if (claim.kind == Claim::Kind::falls || claim.kind == Claim::Kind::rises) {
    assertion.require("of", "of: wavelet");
  }
  if (const auto reference = assertion.find("relative_to")) claim.relative_to = selection(file, *reference);
  claim.somewhere = assertion.choice("somewhere", "false", {"true", "false"}) == "true";
  if (const auto at_node = assertion.find("at")) {
    const Section at(file, "at", *at_node, {"sigma", "data", "on"});
    claim.sigmas = levels(at, config);
    claim.on = labels_on(at, config.data);
  }
  return claim;
}

}  // namespace wavescore::harness

#include "harness/config/claims_config.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/error.h"
#include "harness/config/data_entry.h"
#include "harness/config/illustration.h"
#include "harness/config/section.h"
#include "harness/config/suggestion.h"
#include "harness/evaluation/metrics.h"

namespace wavescore::harness {
namespace {

using Path = std::filesystem::path;

/// A value as resolved options have it, lists as compact JSON.
std::string value_text(const ParamNode& node) {
  if (!node.is_list) return node.text;
  std::vector<std::string> items;
  for (const ParamNode& item : node.items) items.push_back(value_text(item));
  return fmt::format("[{}]", fmt::join(items, ","));
}

Selection selection(const Path& file, const YAML::Node& node) {
  if (node.IsScalar()) return {.text = node.Scalar(), .options = {}, .place = place_of(file, node)};
  if (!node.IsMap() || node.size() == 0)
    throw InputError(
        fmt::format("{}: a claim names methods by label, family or name, or by options such as "
                    "{{family: local, degree: 2}}",
                    place_of(file, node)));
  Selection chosen{.text = {}, .options = {}, .place = place_of(file, node)};
  for (const auto& option : node)
    chosen.options.emplace_back(option.first.Scalar(),
                                value_text(param_node(file, option.first.Scalar(), option.second)));
  return chosen;
}

std::vector<Selection> selections(const Path& file, const YAML::Node& node) {
  if (!node.IsSequence()) return {selection(file, node)};
  std::vector<Selection> all;
  for (const auto& item : node) {
    all.push_back(selection(file, item));
    if (std::ranges::count(all, all.back()) > 1)
      throw InputError(
          fmt::format("{}: the claim lists {} twice", all.back().place, all.back().description()));
  }
  return all;
}

void read_sides(const Path& file, const Section& assertion, std::string_view key, const YAML::Node& node,
                Claim& claim) {
  if (!node.IsSequence() || node.size() != 2 || (node[1].IsSequence() && node[1].size() == 0))
    assertion.fail(key, fmt::format("needs two sides: {}: [local, [independent, band]]", key));
  if (node[0].IsSequence())
    assertion.fail(key,
                   fmt::format("takes a list on the right alone: {}: [local, [independent, band]]", key));
  claim.a = selection(file, node[0]);
  claim.others = selections(file, node[1]);
}

bool is_better_where_it_is_more(const std::string& metric) {
  const Metric* known = known_metric(metric);
  return known != nullptr && known->higher_is_better;
}

/// Who does not name the metric means an error, of which less is better.
void check_direction(const Section& assertion, const std::string& metric) {
  for (const auto& [key, way_out] :
       {std::pair{"less", "better"}, {"falls_with", "improves_with"}, {"rises_with", "improves_with"}})
    if (assertion.find(key))
      assertion.fail(key,
                     fmt::format("is about {}, the experiment's first metric, of which more is better: write "
                                 "'{}', or name the metric (metric: {})",
                                 metric, way_out, metric));
}

/// The metric of a claim is measured, of methods or with an illustration.
void check_metric(const Section& assertion, const Config& config, Claim& claim) {
  if (std::ranges::find(config.metrics, claim.metric) != config.metrics.end()) {
    if (claim.kind == Claim::Kind::below) assertion.require("of", "of: wavelet");
    return;
  }
  std::vector<std::string_view> known(config.metrics.begin(), config.metrics.end());
  for (const Illustration& illustration : illustration_catalog()) {
    const bool drawn =
        std::ranges::find(config.illustrations, illustration.name) != config.illustrations.end();
    const auto& facts = illustration.facts;
    if (drawn) known.insert(known.end(), facts.begin(), facts.end());
    if (std::ranges::find(facts, claim.metric) == facts.end()) continue;
    if (claim.kind != Claim::Kind::below || assertion.find("of") || assertion.find("relative_to"))
      assertion.fail("metric",
                     fmt::format("is '{}', which no method has: a claim about it takes 'below' and no "
                                 "method",
                                 claim.metric));
    if (!drawn)
      assertion.fail("metric",
                     fmt::format("is '{}', which is measured where the experiment has illustrations: "
                                 "[{}]",
                                 claim.metric, illustration.name));
    claim.fact = true;
    return;
  }
  const auto catalog = metric_catalog();
  if (std::ranges::find(catalog, claim.metric, &Metric::name) != catalog.end())
    assertion.fail(
        "metric",
        fmt::format("is '{}', which the experiment does not measure: add it to 'metrics'", claim.metric));
  assertion.fail("metric", fmt::format("is '{}', which the experiment does not measure{}", claim.metric,
                                       suggestion(claim.metric, known)));
}

bool same_number(const std::string& a, const std::string& b) {
  const auto number = [](const std::string& text) {
    ParamNode node;
    node.text = text;
    return Params("sigma", "", 0, {{"value", node}}).number("value", 0, 0, 1e6);
  };
  try {
    return number(a) == number(b);
  } catch (const InputError&) {
    return false;
  }
}

std::vector<double> levels(const Section& at, const Config& config) {
  const auto node = at.find("sigma");
  const std::vector<double>& values = config.sigmas.values;
  if (!node) return {};
  if (node->IsScalar() && node->Scalar() == "all") return {};
  if (node->IsScalar() && node->Scalar() == "highest") return {std::ranges::max(values)};
  if (node->IsScalar() && node->Scalar() == "lowest") return {std::ranges::min(values)};
  std::vector<double> chosen;
  for (const ParamNode& item : at.values("sigma")) {
    const auto& texts = config.sigmas.texts;
    const auto level = std::ranges::find_if(
        texts, [&](const std::string& text) { return text == item.text || same_number(text, item.text); });
    if (level == texts.end())
      at.fail("sigma", fmt::format("is '{}', which is none of {}, all, lowest or highest", item.text,
                                   fmt::join(texts, ", ")));
    at.add_once("sigma", item, values[static_cast<std::size_t>(level - texts.begin())], chosen);
  }
  return chosen;
}

}  // namespace

Claim read_claim(const Path& file, const YAML::Node& node, const Config& config) {
  const Section section(file, "a claim", node, {"text", "assert"});
  section.require("text", "text: locality helps");
  const YAML::Node assert_node = section.require("assert", "assert: {less: [local, band]}");
  const Section assertion(file, "assert", assert_node,
                          {"metric", "better", "less", "improves_with", "falls_with", "rises_with", "below",
                           "of", "relative_to", "at", "somewhere"});
  Claim claim;
  claim.text = section.text("text", "");
  claim.place = section.place();
  claim.metric = assertion.text("metric", config.metrics.front());
  int kinds = 0;
  const bool more_is_better = is_better_where_it_is_more(claim.metric);
  for (const auto& [key, kind] : {std::pair{"less", Claim::Kind::less},
                                  {"better", more_is_better ? Claim::Kind::greater : Claim::Kind::less}})
    if (const auto sides = assertion.find(key)) {
      ++kinds;
      claim.kind = kind;
      read_sides(file, assertion, key, *sides, claim);
    }
  for (const auto& [key, kind] :
       {std::pair{"falls_with", Claim::Kind::falls},
        {"rises_with", Claim::Kind::rises},
        {"improves_with", more_is_better ? Claim::Kind::rises : Claim::Kind::falls}})
    if (assertion.find(key)) {
      ++kinds;
      claim.kind = kind;
      claim.along = assertion.text(key, "");
      claim.along_place = assertion.place(key);
    }
  if (assertion.find("below")) {
    ++kinds;
    claim.kind = Claim::Kind::below;
    claim.limit = assertion.number("below", 0, -1e300, 1e300);
  }
  if (kinds != 1)
    throw InputError(
        fmt::format("{}: assert takes one of better, less, improves_with, falls_with, rises_with and below",
                    assertion.place()));
  if (more_is_better && !assertion.find("metric")) check_direction(assertion, claim.metric);
  if (const auto of = assertion.find("of")) {
    if (claim.kind == Claim::Kind::less || claim.kind == Claim::Kind::greater)
      assertion.fail("of", "belongs to improves_with, falls_with, rises_with or below");
    claim.a = selection(file, *of);
  } else if (claim.kind == Claim::Kind::falls || claim.kind == Claim::Kind::rises) {
    assertion.require("of", "of: wavelet");
  }
  if (const auto reference = assertion.find("relative_to")) claim.relative_to = selection(file, *reference);
  check_metric(assertion, config, claim);
  claim.somewhere = assertion.choice("somewhere", "false", {"true", "false"}) == "true";
  if (const auto at_node = assertion.find("at")) {
    const Section at(file, "at", *at_node, {"sigma", "data", "on"});
    claim.sigmas = levels(at, config);
    claim.on = labels_on(at, config.data);
    if (claim.fact && at.find("sigma"))
      at.fail("sigma", fmt::format("belongs to no claim about {}, which has no noise level", claim.metric));
  }
  return claim;
}

bool same_assertion(const Claim& a, const Claim& b) {
  return a.kind == b.kind && a.metric == b.metric && a.a == b.a && a.others == b.others &&
         a.along == b.along && a.relative_to == b.relative_to && a.limit == b.limit && a.sigmas == b.sigmas &&
         a.on == b.on && a.somewhere == b.somewhere;
}

std::string Selection::description() const {
  if (options.empty()) return fmt::format("'{}'", text);
  std::vector<std::string> all;
  for (const auto& [key, value] : options) all.push_back(fmt::format("{}: {}", key, value));
  return fmt::format("{{{}}}", fmt::join(all, ", "));
}

}  // namespace wavescore::harness

#include "harness/config/registry.h"

#include <fmt/format.h>

#include <set>

#include "analytic/catalog.h"
#include "baselines/catalog.h"
#include "core/error.h"
#include "core/nearest_word.h"
#include "harness/config/suggestion.h"

namespace wavescore::harness {
namespace {

[[noreturn]] void unknown(std::string_view what, std::string_view name,
                          const std::vector<std::string_view>& known, std::string_view remark = {}) {
  throw InputError(fmt::format("unknown {} '{}'{}{}", what, name, suggestion(name, known),
                               nearest_word(name, known).empty() ? remark : ""));
}

}  // namespace

std::vector<const DenoiserEntry*> denoiser_catalog() {
  std::vector<const DenoiserEntry*> rows;
  for (const DenoiserEntry& row : analytic::catalog()) rows.push_back(&row);
  for (const DenoiserEntry& row : baselines::catalog()) rows.push_back(&row);
  return rows;
}

const DenoiserEntry& find_denoiser(std::string_view name) {
  std::vector<std::string_view> known;
  for (const DenoiserEntry* row : denoiser_catalog()) {
    if (row->name == name) return *row;
    known.push_back(row->name);
  }
  unknown("denoiser", name, known,
          baselines::catalog().empty() ? "; this build, without LibTorch, has no trained ones" : "");
}

const DatasetEntry& find_dataset(std::string_view name) {
  std::vector<std::string_view> known;
  for (const DatasetEntry& row : dataset_catalog()) {
    if (row.name == name) return row;
    known.push_back(row.name);
  }
  unknown("data set", name, known);
}

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::reference:
      return "reference";
    case Kind::closed_form:
      return "closed form";
    case Kind::trained:
      return "trained";
  }
  throw std::logic_error("kind of method");
}

std::unique_ptr<Denoiser> make_denoiser(const DenoiserEntry& entry, Params params, const Shape& shape) {
  auto denoiser = entry.make(params, shape);
  params.finish();
  return denoiser;
}

std::vector<std::pair<std::string, ParamValue>> default_options(const DenoiserEntry& entry) {
  Params params(std::string(entry.name), "defaults", 0, {});
  (void)entry.make(params, Shape{1, 32, 32});
  return params.resolved();
}

std::vector<OptionGroup> described_options(const DenoiserEntry& entry) {
  const auto read_with = [&entry](Params::Entries entries) {
    Params params(std::string(entry.name), "defaults", 0, std::move(entries));
    (void)entry.make(params, Shape{1, 32, 32});
    return params.descriptions();
  };
  std::vector<OptionGroup> groups{{"", read_with({})}};
  // With another explanation an option is told again: `ridge` may be `folds` only where the estimator is
  // moments.
  std::set<std::pair<std::string, std::string>> known;
  for (const ParamDescription& option : groups.front().options) known.emplace(option.key, option.about);
  const std::vector<ParamDescription> always = groups.front().options;
  for (const ParamDescription& option : always) {
    // The options of a method inside the method: its own page has them.
    if (option.key.find('.') != std::string::npos) continue;
    for (const std::string& choice : option.choices) {
      if (choice == option.fallback) continue;
      OptionGroup group{fmt::format("{}: {}", option.key, choice), {}};
      try {
        for (ParamDescription& one : read_with({{option.key, {choice, {}, false, 0}}}))
          if (known.emplace(one.key, one.about).second) group.options.push_back(std::move(one));
      } catch (const InputError&) {
        continue;  // a choice that this machine or another option rules out
      }
      if (!group.options.empty()) groups.push_back(std::move(group));
    }
  }
  return groups;
}

std::vector<OptionGroup> described_options(const DatasetEntry& entry) {
  // Files are looked for only once an option has been read; those that are drawn need none.
  if (entry.fetch != nullptr) return {{"", {}}};
  Params params(std::string(entry.name), "defaults", 0, {});
  (void)entry.load(params, 32, {});
  return {{"", params.descriptions()}};
}

}  // namespace wavescore::harness

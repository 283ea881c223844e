#include "harness/config/experiment_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "core/error.h"

namespace wavescore::harness {
namespace {

using Path = std::filesystem::path;

constexpr std::array<std::string_view, 3> kLists{"data", "denoisers", "claims"};

std::vector<std::string_view> with_include(std::vector<std::string_view> keys) {
  keys.emplace_back("include");
  return keys;
}

constexpr int kMostDepth = 64;
constexpr std::size_t kMostNodes = 1'000'000;

/// What no experiment may hold, at whatever depth: keys that are no words or are there twice, merge keys, and
/// aliases that hold themselves or make a small file huge.
class KeyInspection {
 public:
  explicit KeyInspection(const Path& file) : file_(file) {}

  void inspect(const YAML::Node& node, int depth = 0) {
    if (depth > kMostDepth || ++nodes_ > kMostNodes)
      throw InputError(fmt::format("{}: maps and lists are nested too deeply, or aliases hold too much",
                                   place_of(file_, node)));
    if (node.IsSequence())
      for (const YAML::Node& item : node) inspect(item, depth + 1);
    if (!node.IsMap()) return;
    std::vector<std::string> keys;
    for (const auto& item : node) {
      inspect_key(item.first, keys);
      inspect(item.second, depth + 1);
    }
  }

 private:
  void inspect_key(const YAML::Node& key, std::vector<std::string>& before) const {
    const std::string place = place_of(file_, key);
    if (!key.IsScalar()) throw InputError(fmt::format("{}: a key must be a word", place));
    if (key.Scalar() == "<<")
      throw InputError(fmt::format(
          "{}: merge keys (<<) are not read: write the keys out here. What several files share can be "
          "included (include: FILE), and a list of values is a sweep (degree: [1, 2])",
          place));
    if (std::ranges::find(before, key.Scalar()) != before.end())
      throw InputError(fmt::format("{}: duplicate key '{}'", place, key.Scalar()));
    before.push_back(key.Scalar());
  }

  const Path& file_;
  std::size_t nodes_ = 0;
};

/// The first line, counted from 1, after the first document's text that begins another.
int second_document_line(const std::string& text) {
  std::istringstream stream(text);
  bool begun = false;
  int number = 0;
  for (std::string line; std::getline(stream, line);) {
    ++number;
    if (line.starts_with("---") && begun) return number;
    begun = begun || !(line.empty() || line.starts_with('#') || line.starts_with('%'));
  }
  return number;
}

YAML::Node load(const Path& file) {
  std::ifstream stream(file);
  std::error_code unknown;
  if (!stream || !std::filesystem::is_regular_file(file, unknown))
    throw InputError(fmt::format("{}: cannot be opened", file.string()));
  std::ostringstream text;
  text << stream.rdbuf();
  std::vector<YAML::Node> documents;
  try {
    documents = YAML::LoadAll(text.str());
  } catch (const YAML::Exception& error) {
    throw InputError(fmt::format("{}:{}: not YAML: {}", file.string(), error.mark.line + 1, error.msg));
  }
  if (documents.size() > 1)
    throw InputError(fmt::format(
        "{}:{}: a second document begins here (---), and an experiment is one: put it into a file of its own",
        file.string(), second_document_line(text.str())));
  const YAML::Node document = documents.empty() ? YAML::Node() : documents.front();
  KeyInspection(file).inspect(document);
  return document;
}

/// The files that an `include` names, each with the place of its name.
std::vector<std::pair<Path, std::string>> named_files(const Section& section, const Path& file,
                                                      const YAML::Node& names) {
  std::vector<std::pair<Path, std::string>> files;
  const auto add = [&](const YAML::Node& name) {
    if (!name.IsScalar() || name.Scalar().empty())
      section.fail("include", "must be a file, or a list of files");
    const Path wanted = (file.parent_path() / name.Scalar()).lexically_normal();
    std::error_code unknown;  // a name may be too long, or in a folder that may not be read
    if (!std::filesystem::is_regular_file(wanted, unknown))
      throw InputError(
          fmt::format("{}: the included file {} cannot be opened", place_of(file, name), wanted.string()));
    files.emplace_back(wanted, place_of(file, name));
  };
  if (!names.IsSequence()) {
    add(names);
    return files;
  }
  for (const YAML::Node& name : names) add(name);
  return files;
}

/// "a.yaml -> b.yaml -> a.yaml"
std::string circle(const std::vector<Path>& open, std::vector<Path>::const_iterator first) {
  std::string text;
  for (auto file = first; file != open.end(); ++file)
    text += fmt::format("{} -> ", file->filename().string());
  return text + first->filename().string();
}

}  // namespace

ExperimentFile::ExperimentFile(const Path& file, std::vector<std::string_view> keys)
    : keys_(with_include(std::move(keys))), section_(read(file)) {}

Section ExperimentFile::read(const Path& file) {
  open_.push_back(std::filesystem::weakly_canonical(file));
  seen_.push_back(open_.back());
  Section section(file, "the experiment", load(file), keys_);
  include_into(section, file);
  for (const std::string_view key : kLists) {
    // What another file has was put in before: only the file's own part is looked at here.
    const auto list = section.find(key);
    if (!list || section.file(key) != file) continue;
    if (!list->IsSequence() || list->size() == 0)
      throw InputError(fmt::format("{}: '{}' {} an entry a line: - {{{}: ...}}", place_of(file, *list), key,
                                   list->IsSequence() ? "is an empty list: give" : "must be a list,",
                                   key == "claims" ? "text" : "name"));
    for (const YAML::Node& item : *list) items_.emplace_back(key, Placed{file, item});
  }
  open_.pop_back();
  return section;
}

void ExperimentFile::include_into(Section& section, const Path& file) {
  const auto names = section.find("include");
  if (!names) return;
  std::vector<Section> parts;
  for (const auto& [wanted, place] : named_files(section, file, *names)) {
    const Path whole = std::filesystem::weakly_canonical(wanted);
    if (const auto first = std::ranges::find(open_, whole); first != open_.end())
      throw InputError(
          fmt::format("{}: files may not include each other in a circle: {}", place, circle(open_, first)));
    if (std::ranges::find(seen_, whole) == seen_.end()) parts.push_back(read(wanted));
  }
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) section.adopt(*part);
}

std::vector<Placed> ExperimentFile::items(std::string_view key, std::string_view example) const {
  (void)section_.require(key, example);
  std::vector<Placed> result;
  for (const auto& [list, item] : items_)
    if (list == key) result.push_back(item);
  return result;
}

}  // namespace wavescore::harness

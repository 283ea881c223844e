#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "harness/config/section.h"

namespace wavescore::harness {

/// An item of a list, with the file it stands in.
struct Placed {
  std::filesystem::path file;
  YAML::Node node;
};

/// An experiment file and the files that it includes, as one:
///
///   include: [data/mnist.yaml, methods.yaml]     # one file or a list, relative to the file that says so
///
/// The lists `data`, `denoisers` and `claims` of included files come before the file's own, in the order of
/// inclusion. Of every other key the file's own value wins over an included one, and a later include over an
/// earlier. Included files may include others; one that is reached twice counts where it is first reached.
class ExperimentFile {
 public:
  /// InputError, naming the file and line where the text stands, for what cannot be read, is no map or more
  /// than one document, has keys other than `keys` and `include`, a key twice or YAML's merge key (<<) at
  /// whatever depth, or includes itself, at once or by way of others.
  ExperimentFile(const std::filesystem::path& file, std::vector<std::string_view> keys);

  /// The keys of all files; of a list that several of them have, only one file's part.
  [[nodiscard]] const Section& section() const { return section_; }
  /// The items of one of the lists, of all files. InputError with the example if no file has it.
  [[nodiscard]] std::vector<Placed> items(std::string_view key, std::string_view example) const;

 private:
  [[nodiscard]] Section read(const std::filesystem::path& file);
  void include_into(Section& section, const std::filesystem::path& file);

  std::vector<std::string_view> keys_;
  std::vector<std::filesystem::path> open_;  ///< being read, each included by the one before
  std::vector<std::filesystem::path> seen_;
  std::vector<std::pair<std::string_view, Placed>> items_;  ///< of all lists
  Section section_;
};

}  // namespace wavescore::harness

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>

namespace wavescore::harness::includes_test {
namespace {

namespace fs = std::filesystem;

/// Calls `visit(file, line, text)` for every #include line of a folder's sources.
template <class Visit>
void for_each_include(const std::string& folder, Visit visit) {
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(WAVESCORE_SOURCE) / folder)) {
    const auto extension = entry.path().extension();
    if (extension != ".h" && extension != ".cc") continue;
    std::ifstream stream(entry.path());
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
      ++number;
      if (line.starts_with("#include")) visit(entry.path(), number, line);
    }
  }
}

void expect_no_include(const std::string& folder, const std::string& header) {
  for_each_include(folder, [&](const fs::path& file, int number, const std::string& line) {
    const bool found =
        line.find("\"" + header) != std::string::npos || line.find("<" + header) != std::string::npos;
    EXPECT_FALSE(found) << file.string() << ":" << number << ": " << line;
  });
}

TEST(Includes, CoreKnowsNobody) {
  for (const char* other : {"analytic/", "baselines/", "harness/"}) expect_no_include("core", other);
}

TEST(Includes, AnalyticAndBaselinesKnowOnlyCore) {
  for (const char* other : {"baselines/", "harness/"}) expect_no_include("analytic", other);
  for (const char* other : {"analytic/", "harness/"}) expect_no_include("baselines", other);
}

TEST(Includes, TorchStaysInBaselinesAndYamlAndCliInTheHarness) {
  for (const char* folder : {"core", "analytic", "harness"}) {
    expect_no_include(folder, "torch/");
    expect_no_include(folder, "ATen/");
  }
  for (const char* folder : {"core", "analytic", "baselines"}) {
    expect_no_include(folder, "yaml-cpp/");
    expect_no_include(folder, "CLI/");
  }
}

/// The types of a folder's headers, by the namespace of the file.
std::set<std::string> types_of(const std::string& folder) {
  const std::regex type("^(struct|class|enum class|using) (\\w+)( [^;]*)?[{:=].*");
  std::set<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(WAVESCORE_SOURCE) / folder)) {
    if (entry.path().extension() != ".h") continue;
    std::ifstream stream(entry.path());
    std::smatch match;
    for (std::string line; std::getline(stream, line);)
      if (std::regex_match(line, match, type)) names.insert(match[2]);
  }
  return names;
}

TEST(Includes, NoTypeOfTheCoreIsHiddenByANamesakeInsideANestedNamespace) {
  const std::set<std::string> core = types_of("core");
  EXPECT_TRUE(core.contains("Share") && core.contains("ParamValue")) << "types are found";
  for (const char* folder : {"analytic", "baselines", "harness"})
    for (const std::string& name : types_of(folder))
      EXPECT_FALSE(core.contains(name)) << folder << " has a type " << name << ", as core has";
}

TEST(Includes, TorchStaysOutOfPlainHeaders) {
  for_each_include("baselines", [](const fs::path& file, int number, const std::string& line) {
    if (file.extension() != ".h" || file.filename().string().starts_with("torch_")) return;
    EXPECT_EQ(line.find("torch/"), std::string::npos) << file.string() << ":" << number << ": " << line;
  });
}

}  // namespace
}  // namespace wavescore::harness::includes_test

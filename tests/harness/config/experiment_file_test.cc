#include "harness/config/experiment_file.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "harness/config/config.h"
#include "harness/config/plan.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::experiment_file_test {
namespace {

constexpr const char* kData = "data:\n  - {name: gaussian_field, resolution: 32}\n";
constexpr const char* kSigmas = "sigmas: {values: [1], unit: pixel}\n";
constexpr const char* kMean = "denoisers:\n  - {name: mean}\n";

class ExperimentFileTest : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(folder_ / "parts"); }

  Config read(const std::string& outer) const { return read_config(folder_.write("a.yaml", outer)); }

  /// What is said about the experiment, without the folder.
  std::string error(const std::string& outer) const {
    try {
      (void)plan(read(outer));
    } catch (const InputError& problem) {
      std::string text = problem.what();
      const std::string folder = folder_.path().string() + "/";
      for (auto at = text.find(folder); at != std::string::npos; at = text.find(folder))
        text.erase(at, folder.size());
      return text;
    }
    return "no error";
  }

  static std::vector<std::string> names(const Config& config) {
    std::vector<std::string> result;
    for (const DenoiserSpec& spec : config.denoisers) result.push_back(spec.name);
    return result;
  }

  TemporaryFolder folder_;
};

using Names = std::vector<std::string>;

TEST_F(ExperimentFileTest, ListsOfIncludedFilesComeBeforeTheFilesOwn) {
  (void)folder_.write("parts/data.yaml", kData);
  (void)folder_.write("parts/first.yaml", kMean);
  (void)folder_.write("parts/both.yaml", std::string("include: [first.yaml, data.yaml]\n") + kSigmas +
                                             "denoisers:\n  - {name: identity}\n");
  const Config config = read("include: parts/both.yaml\ndenoisers:\n  - {name: shrinkage}\n");
  EXPECT_EQ(names(config), (Names{"mean", "identity", "shrinkage"}));
  EXPECT_EQ(config.data.size(), 1U);
  EXPECT_EQ(config.file.filename(), "a.yaml");
  EXPECT_EQ(config.title, "a");
}

TEST_F(ExperimentFileTest, AFilesOwnValueWinsThenThatOfTheLaterInclude) {
  (void)folder_.write("one.yaml", std::string(kData) + kMean + kSigmas + "seed: 1\ntitle: one\nthreads: 1\n");
  (void)folder_.write("two.yaml", "seed: 2\ntitle: two\n");
  const Config config = read("include: [one.yaml, two.yaml]\ntitle: own\n");
  EXPECT_EQ(config.title, "own");
  EXPECT_EQ(config.repetitions.front().fit_seed, 2U);
  EXPECT_EQ(config.threads, 1);
}

TEST_F(ExperimentFileTest, AFileThatIsReachedTwiceCountsOnce) {
  (void)folder_.write("base.yaml", std::string(kData) + kMean + kSigmas);
  (void)folder_.write("one.yaml", "include: base.yaml\ndenoisers:\n  - {name: identity}\n");
  (void)folder_.write("two.yaml", "include: ./base.yaml\ndenoisers:\n  - {name: shrinkage}\n");
  EXPECT_EQ(names(read("include: [one.yaml, two.yaml]\n")), (Names{"mean", "identity", "shrinkage"}));
}

TEST_F(ExperimentFileTest, ErrorsNameTheFileAndLineWhereTheTextStands) {
  (void)folder_.write("parts/rest.yaml", std::string(kData) + kSigmas);
  const std::string rest = "include: [parts/rest.yaml, b.yaml]\n";
  const auto with = [&](const std::string& text) {
    (void)folder_.write("b.yaml", text);
    return error(rest);
  };
  EXPECT_EQ(with("# a line\ndenoisers:\n  - {name: wavlet}\n"),
            "b.yaml:3: unknown denoiser 'wavlet' (did you mean 'wavelet'?)");
  EXPECT_EQ(with("denoisers:\n  - name: wavelet\n    degree: 9\n"),
            "b.yaml:3: 'degree' of 'wavelet' must be a whole number from 1 to 4, not '9'");
  EXPECT_EQ(with("denoisers:\n  - name: wavelet\n    degre: 2\n"),
            "b.yaml:3: unknown parameter 'degre' of 'wavelet' (did you mean 'degree'?)");
  EXPECT_EQ(with(std::string(kMean) + "seed: x\n"),
            "b.yaml:3: 'seed' of 'the experiment' must be a whole number of at least 0, not 'x'");
  EXPECT_EQ(with(std::string(kMean) + "sigmas: {values: [0], unit: pixel}\n"),
            "b.yaml:3: 'values' of sigmas must hold positive numbers, not '0'");
  EXPECT_EQ(with(std::string(kMean) + "metric: [mse]\n"),
            "b.yaml:3: unknown key 'metric' of the experiment (did you mean 'metrics'?)");
  EXPECT_EQ(with(std::string(kMean) + "data: 3\n"),
            "b.yaml:3: 'data' must be a list, an entry a line: - {name: ...}");
  EXPECT_EQ(with(std::string(kMean) + "claims: []\n"),
            "b.yaml:3: 'claims' is an empty list: give an entry a line: - {text: ...}");
  EXPECT_EQ(with("title: no methods\n"),
            "a.yaml:1: the experiment lacks 'denoisers', such as denoisers: [{name: gaussian_linear}]");
}

TEST_F(ExperimentFileTest, FilesMayNotIncludeEachOtherInACircle) {
  (void)folder_.write("b.yaml", "seed: 1\ninclude: a.yaml\n");
  EXPECT_EQ(error("include: b.yaml\n"),
            "b.yaml:2: files may not include each other in a circle: a.yaml -> b.yaml -> a.yaml");
  EXPECT_EQ(error("seed: 1\ninclude:\n  - a.yaml\n"),
            "a.yaml:3: files may not include each other in a circle: a.yaml -> a.yaml");
}

TEST_F(ExperimentFileTest, AnIncludedFileMustBeThere) {
  EXPECT_EQ(error("include:\n  - parts/none.yaml\n"),
            "a.yaml:2: the included file parts/none.yaml cannot be opened");
  EXPECT_EQ(error("include: {a: b}\n"),
            "a.yaml:1: 'include' of the experiment must be a file, or a list of files");
}

}  // namespace
}  // namespace wavescore::harness::experiment_file_test

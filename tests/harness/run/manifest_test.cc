#include "harness/run/manifest.h"

#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include <regex>

#include "core/atomic_file.h"
#include "harness/machine/machine.h"
#include "harness/run/yaml_scalar.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::manifest_test {
namespace {

/// PyYAML's rule for a number with a fraction or an exponent.
bool is_float_in_yaml_1_1(const std::string& text) {
  return std::regex_match(text,
                          std::regex("[-+]?([0-9][0-9_]*\\.[0-9_]*([eE][-+][0-9]+)?|\\.[0-9_]+([eE][-+]["
                                     "0-9]+)?|\\.inf)|\\.nan|[-+]?[0-9]+"));
}

TEST(YamlNumber, IsANumberInBothVersionsOfYaml) {
  for (const double value : {1e-6, 1e-300, 1e20, 1.5e-7, 123456.0, 0.3081, -1e-9, 2.0, 1e16}) {
    const std::string text = yaml_number(value);
    EXPECT_TRUE(is_float_in_yaml_1_1(text)) << text;
    EXPECT_EQ(YAML::Load(text).as<double>(), value) << text;
  }
  EXPECT_EQ(yaml_number(1e-6), "1.0e-06");
  EXPECT_EQ(yaml_number(-std::numeric_limits<double>::infinity()), "-.inf");
  EXPECT_EQ(yaml_number(std::numeric_limits<double>::quiet_NaN()), ".nan");
}

TEST(NeedsQuotesInYaml, WhereATextWouldBeReadAsSomethingElse) {
  for (const char* text : {"yes",
                           "No",
                           "ON",
                           "off",
                           "y",
                           "true",
                           "null",
                           "~",
                           "",
                           "1",
                           "-1.5",
                           "1e5",
                           "84e3",
                           "0x1f",
                           "0o17",
                           "1_000",
                           "12:30",
                           "2026-11-24",
                           "2026-11-24T13:57:13Z",
                           ".inf",
                           "=",
                           "<<",
                           "1.",
                           ".5",
                           "+1"})
    EXPECT_TRUE(needs_quotes_in_yaml(text)) << text;
  for (const char* text : {"mnist-32", "Where the score lives", "74ccf557dcd8c739", "wavelet", "one",
                           "nothing", "2 cells", "md5:6b", "3 of 4"})
    EXPECT_FALSE(needs_quotes_in_yaml(text)) << text;
}

class ManifestTest : public testing::Test {
 protected:
  void SetUp() override { use_threads(1); }

  std::string run(const std::string& experiment) const {
    StepProgress silent;
    const Config config = read_config(folder_.write("a.yaml", experiment));
    (void)run_experiment(config, {folder_ / "results", folder_.path(), "test"}, silent);
    return contents_of(folder_ / "results/manifest.yaml");
  }

  TemporaryFolder folder_;
};

constexpr const char* kData =
    "data:\n  - {name: gaussian_field, label: \"on\", resolution: 32, train_images: 130, evaluate: {images: "
    "4}}\n"
    "sigmas: {values: [1], unit: standardized}\nmetrics: [mse]\nqualitative_images: 0\n";

TEST_F(ManifestTest, SaysWhatAutomaticOptionsCameTo) {
  const std::string text =
      run(std::string(kData) +
          "denoisers:\n  - {name: gaussian_mixture}\n  - {name: cascade, classes: 2, first: "
          "{name: gaussian_mixture}}\n  - {name: ideal_equivariant, patch: 3}\n");
  EXPECT_EQ(text.find("auto"), std::string::npos) << text;
  const YAML::Node denoisers = YAML::Load(text)["denoisers"];
  EXPECT_EQ(denoisers[0]["options"]["components"].as<int>(), 2) << "one for 60 images";
  EXPECT_EQ(denoisers[1]["options"]["images"].as<int>(), 21) << "a sixth";
  EXPECT_EQ(denoisers[1]["options"]["first.components"].as<int>(), 1);
  EXPECT_EQ(denoisers[2]["options"]["patches"].as<int>(), 65536);
}

TEST_F(ManifestTest, ReadsTheSameInBothVersionsOfYaml) {
  const std::string text = run("title: \"yes\"\n" + std::string(kData) +
                               "denoisers:\n  - {name: wavelet, label: \"2\", ridge: 1.0e-6, degree: 1}\n");
  EXPECT_NE(text.find("title: \"yes\"\n"), std::string::npos) << text;
  EXPECT_NE(text.find("label: \"on\"\n"), std::string::npos) << text;
  EXPECT_NE(text.find("label: \"2\"\n"), std::string::npos) << text;
  EXPECT_NE(text.find("ridge: 1.0e-06"), std::string::npos) << text;
  EXPECT_TRUE(std::regex_search(text, std::regex("start: \"2[-0-9T:]*Z\""))) << text;
}

TEST_F(ManifestTest, RunsOfAnEarlierManifestAreKeptAndWrittenAsToday) {
  const std::string experiment = std::string(kData) + "denoisers:\n  - {name: mean}\n";
  (void)run(experiment);
  (void)folder_.write(
      "results/manifest.yaml",
      "title: old\nruns:\n  - outcome: complete\n    start: 2026-11-24T12:48:45Z\n    commit: "
      "\"8413952\"\n    dirty: false\n    wall_seconds: 1e-06\n    machine: {cores: 2}\n");
  const std::string text = run(experiment + "  - {name: identity}\n");
  EXPECT_NE(text.find("start: \"2026-11-24T12:48:45Z\"\n    commit: \"8413952\"\n    dirty: false\n    "
                      "wall_seconds: 1.0e-06\n    machine:\n      cores: 2\n  - outcome: complete\n"),
            std::string::npos)
      << text;
}

}  // namespace
}  // namespace wavescore::harness::manifest_test

#include "harness/pictures/illustrations.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/progress/progress.h"
#include "harness/run/run.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::illustrations_test {
namespace {

/// Runs a tiny experiment with these illustrations; returns its results folder.
std::filesystem::path run_with(const TemporaryFolder& folder, const std::string& illustrations) {
  const auto file = folder.path() / "tiny.yaml";
  write_atomically(
      file,
      "data: [{name: gaussian_field, resolution: 32, train_images: 40, evaluate: {images: 10}}]\n"
      "sigmas: {values: [1, 4], unit: standardized}\n"
      "denoisers: [{name: wavelet, family: independent, degree: 1, wavelet: db4, levels: 2}]\n" +
          illustrations);
  StepProgress silent;
  (void)run_experiment(read_config(file), {folder.path() / "results", folder.path(), "test"}, silent);
  return folder.path() / "results";
}

long count_of(const std::vector<std::uint8_t>& plane, int value) {
  return std::ranges::count(plane, static_cast<std::uint8_t>(value));
}

TEST(Illustrations, ComeFromTheTransformAndTheLevelsOfTheExperiment) {
  const TemporaryFolder folder;
  const auto results = run_with(folder, "illustrations: [wavelets, contexts, noise]\n");
  const ModelFile file = read_model_file(results / "illustrations.safetensors");
  EXPECT_EQ(file.text("gaussian_field-32/wavelet"), "db4");
  EXPECT_EQ(file.text("gaussian_field-32/levels"), "2");
  EXPECT_EQ(file.doubles("gaussian_field-32/functions/scaling").size(), 7U * 256 + 1);
  EXPECT_TRUE(file.tensors.contains("gaussian_field-32/atoms/2/approximation"));
  EXPECT_FALSE(file.tensors.contains("gaussian_field-32/atoms/3/diagonal"));
  EXPECT_TRUE(file.tensors.contains("gaussian_field-32/noise/4"));
  for (const auto& [family, neighbours] : std::vector<std::pair<std::string, long>>{
           {"independent", 0}, {"band", 2}, {"local", 8}, {"parent", 1}}) {
    const auto plane = file.bytes("gaussian_field-32/contexts/" + family);
    EXPECT_EQ(count_of(plane, 2), 1) << family;
    EXPECT_EQ(count_of(plane, 1), neighbours) << family;
  }
}

TEST(Illustrations, SayHowFarSampledAtomsAndTheTransformAreFromOrthonormal) {
  const TemporaryFolder folder;
  const auto facts = read_csv(run_with(folder, "illustrations: wavelets\n") / "illustrations.csv");
  for (const ResultRow& row : facts) {
    EXPECT_EQ(row.dataset, "gaussian_field");
    if (row.metric == "orthonormality_exact")
      EXPECT_LT(row.mean, 1e-12);
    else
      EXPECT_GT(row.mean, 1e-6) << row.label;
  }
  EXPECT_EQ(std::ranges::count(facts, "orthonormality_exact", &ResultRow::metric), 1);
  EXPECT_EQ(std::ranges::count(facts, "orthonormality_sampled", &ResultRow::metric), 6);
}

TEST(Illustrations, AreNotWrittenWhereNoneIsAskedFor) {
  const TemporaryFolder folder;
  EXPECT_TRUE(
      std::filesystem::exists(run_with(folder, "illustrations: noise\n") / "illustrations.safetensors"));
  EXPECT_FALSE(std::filesystem::exists(run_with(folder, "") / "illustrations.safetensors"));
}

TEST(Illustrations, ThatDoNotExistAreNamedWithTheNearest) {
  const TemporaryFolder folder;
  try {
    (void)run_with(folder, "illustrations: [wavelets, context]\n");
    FAIL();
  } catch (const InputError& error) {
    EXPECT_NE(std::string(error.what()).find("unknown illustration 'context' (did you mean 'contexts'?)"),
              std::string::npos)
        << error.what();
  }
}

}  // namespace
}  // namespace wavescore::harness::illustrations_test

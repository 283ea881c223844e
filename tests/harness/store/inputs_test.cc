#include "harness/store/inputs.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "harness/machine/machine.h"
#include "harness/run/run.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::inputs_test {
namespace {

class FittedImagesTest : public testing::Test {
 protected:
  /// The model of a Gaussian linear denoiser on this data entry, and the images that it was fitted to.
  FittedModel fitted(const std::string& data, const std::string& rest) {
    use_threads(1);
    const Config config = read_config(folder_.write("a.yaml", "data: [{" + data +
                                                                  "}]\ndenoisers: [{name: gaussian_linear}]\n"
                                                                  "sigmas: {values: [1], unit: pixel}\n" +
                                                                  rest));
    StepProgress silent;
    (void)run_experiment(config, {folder_ / "results", folder_.path(), "test"}, silent);
    inputs_ = load_inputs(config, folder_.path());
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / "results/models"))
      return load_fitted(entry.path());
    throw InputError("no model");
  }

  static std::vector<float> values(const ImageSource& source) {
    const Images images = source.read(0, source.count());
    return {images.values().begin(), images.values().end()};
  }

  TemporaryFolder folder_;
  std::vector<Inputs> inputs_;
};

TEST_F(FittedImagesTest, AreThoseOfTheOptionsOfTheDataSet) {
  const FittedModel model = fitted(
      "name: gaussian_field, resolution: 32, exponent: 5, seed: 1, train_images: 30, evaluate: {images: 5}",
      "");
  EXPECT_EQ(values(*fitted_images(model, folder_.path()).images), values(*inputs_.front().train));
}

TEST_F(FittedImagesTest, AreThoseThatWereDrawn) {
  const FittedModel model =
      fitted("name: gaussian_field, resolution: 32, train_images: 30, evaluate: {images: 5}",
             "repeat: {subset_seed: [9007199254740993]}\n");
  const auto images = values(*fitted_images(model, folder_.path()).images);
  EXPECT_EQ(images, values(*inputs_.front().train));
  EXPECT_NE(images, values(ImageRange(*inputs_.front().dataset->train, 0, 30)));
}

TEST_F(FittedImagesTest, AreRefusedWhereTheFileDoesNotSayWhichTheyAre) {
  FittedModel model = fitted(
      "name: gaussian_field, resolution: 32, exponent: 5, train_images: 30, evaluate: {images: 5}", "");
  model.metadata["checksum"] = "another";
  EXPECT_THROW((void)fitted_images(model, folder_.path()), InputError);
  model.metadata.erase("dataset_options");  // as before it was written
  model.metadata.erase("checksum");
  EXPECT_THROW((void)fitted_images(model, folder_.path()), InputError);
}

}  // namespace
}  // namespace wavescore::harness::inputs_test

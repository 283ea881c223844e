#include <gtest/gtest.h>
#include <sys/wait.h>

#include <array>
#include <cstdio>

#include "core/random.h"
#include "harness/files/npy.h"
#include "harness/files/png.h"
#include "harness/model_store.h"
#include "tests/harness/temporary_folder.h"

namespace wavescore::harness {
namespace {

struct Outcome {
  int status = -1;
  std::string output;  ///< both streams
};

class Program : public testing::Test {
 protected:
  /// Runs `wavescore arguments` in the temporary folder.
  Outcome wavescore(const std::string& arguments) const {
    const std::string command =
        "cd '" + folder_.path().string() + "' && '" WAVESCORE_PROGRAM "' " + arguments + " 2>&1";
    Outcome outcome;
    std::FILE* pipe = popen(command.c_str(), "r");
    std::array<char, 4096> buffer{};
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
      outcome.output.append(buffer.data(), n);
    outcome.status = WEXITSTATUS(pclose(pipe));
    return outcome;
  }

  void write_experiment() const {
    (void)folder_.write(
        "a.yaml",
        "title: A test\n"
        "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
        "sigmas: {values: [1], unit: standardized}\n"
        "denoisers:\n  - {name: gaussian_linear}\n  - {name: wavelet, degree: 1}\n");
  }

  [[nodiscard]] std::filesystem::path model(const std::string& part) const {
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path() / "results/a/models"))
      if (entry.path().filename().string().find(part) != std::string::npos) return entry.path();
    return {};
  }

  TemporaryFolder folder_;
};

TEST_F(Program, RunsAnExperimentAndPrintsItsTable) {
  write_experiment();
  const Outcome first = wavescore("run a.yaml --no-plots --threads 1");
  EXPECT_EQ(first.status, 0) << first.output;
  EXPECT_NE(first.output.find("exact MMSE"), std::string::npos) << first.output;
  EXPECT_NE(first.output.find("2 cells: 2 computed, 0 kept; 2 models fitted"), std::string::npos)
      << first.output;
  const Outcome second = wavescore("run a.yaml --no-plots --threads 1");
  EXPECT_NE(second.output.find("2 cells: 0 computed, 2 kept; 0 models fitted"), std::string::npos)
      << second.output;
  const Outcome check = wavescore("check a.yaml");
  EXPECT_EQ(check.status, 0);
  EXPECT_NE(check.output.find("2 cells, 2 kept; 0 fits needed"), std::string::npos) << check.output;
}

TEST_F(Program, DenoisesTheUsersImagesAsTheModelDoes) {
  write_experiment();
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  const Images noisy = add_noise(Images({1, 32, 32}, 3), 0.5, 1, Purpose::evaluation, 0);
  write_npy(folder_.path() / "noisy.npy", noisy);
  const std::string call =
      "denoise --model " + model("gaussian-linear").string() + " --sigma 1 --unit standardized ";
  ASSERT_EQ(wavescore(call + "noisy.npy out.npy").status, 0);
  const Images expected = load_fitted(model("gaussian-linear")).denoiser->denoise(noisy, 0.5);
  const Images out = read_npy(folder_.path() / "out.npy");
  EXPECT_EQ(out.matrix(), expected.matrix());

  Images unit = noisy;
  for (float& value : unit.values()) value = (value + 1) / 2;
  write_npy(folder_.path() / "unit.npy", unit);
  ASSERT_EQ(wavescore(call + "--range 0,1 unit.npy unit-out.npy").status, 0);
  const Images unit_out = read_npy(folder_.path() / "unit-out.npy");
  // Two roundings of pixels to float.
  EXPECT_LT(((2 * unit_out.matrix().array() - 1) - out.matrix().array()).abs().maxCoeff(), 1e-5);

  ASSERT_EQ(wavescore(call + "--clip noisy.npy clipped.npy").status, 0);
  EXPECT_LE(read_npy(folder_.path() / "clipped.npy").matrix().cwiseAbs().maxCoeff(), 1.0F);

  write_png(folder_.path() / "noisy.png", noisy.slice(0, 1));
  ASSERT_EQ(wavescore(call + "noisy.png out.png").status, 0);
  EXPECT_EQ(read_png(folder_.path() / "out.png").shape(), noisy.shape());
}

TEST_F(Program, RefusesImagesAndLevelsThatAModelIsNotFor) {
  write_experiment();
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  write_npy(folder_.path() / "large.npy", Images({1, 64, 64}, 1));
  write_npy(folder_.path() / "right.npy", Images({1, 32, 32}, 1));
  const std::string local = "denoise --model " + model("local").string();
  const Outcome shape = wavescore(local + " --sigma 1 --unit standardized large.npy out.npy");
  EXPECT_EQ(shape.status, 2);
  EXPECT_NE(shape.output.find("large.npy: this model is for 1x32x32 images"), std::string::npos)
      << shape.output;
  const Outcome level = wavescore(local + " --sigma 2 --unit standardized right.npy out.npy");
  EXPECT_EQ(level.status, 2);
  EXPECT_NE(level.output.find("fitted at sigma 0.5"), std::string::npos) << level.output;
  const Outcome foreign = wavescore("denoise --model right.npy --sigma 1 --unit pixel right.npy out.npy");
  EXPECT_EQ(foreign.status, 2);
  EXPECT_FALSE(std::filesystem::exists(folder_.path() / "out.npy"));
}

TEST_F(Program, ExitsWithTwoForWhatTheUserGotWrong) {
  const std::string typo = folder_.write("typo.yaml", "titel: x\n").string();
  for (const std::string& arguments :
       {std::string(), std::string("walk"), std::string("run absent.yaml"), "run " + typo,
        std::string("plot nowhere"), std::string("data fetch minst"), std::string("denoise --sigma 1")})
    EXPECT_EQ(wavescore(arguments).status, 2) << arguments;
  EXPECT_NE(wavescore("check " + typo).output.find("typo.yaml:1: unknown key 'titel'"), std::string::npos);
}

TEST_F(Program, HelpsAndLists) {
  EXPECT_EQ(wavescore("--help").status, 0);
  EXPECT_NE(wavescore("run --help").output.find("Ctrl-C"), std::string::npos);
  const Outcome list = wavescore("list");
  EXPECT_EQ(list.status, 0);
  for (const char* word : {"gaussian_linear", "degree: 2", "gaussian_field", "mse_unclipped"})
    EXPECT_NE(list.output.find(word), std::string::npos) << word;
}

}  // namespace
}  // namespace wavescore::harness

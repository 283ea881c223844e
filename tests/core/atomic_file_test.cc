#include "core/atomic_file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

#include "tests/damaged_files.h"

namespace wavescore::atomic_file_test {
namespace {

TEST(WriteAtomically, ReplacesTheFileAndCreatesItsFolder) {
  const TemporaryFolder folder;
  write_atomically(folder / "deep/er/a.txt", "old");
  write_atomically(folder / "deep/er/a.txt", "new");
  EXPECT_EQ(contents_of(folder / "deep/er/a.txt"), "new");
}

/// No file of this process can grow beyond this, as on a full disk.
class FileSizeLimit final {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &old_);
    const rlimit limit{bytes, old_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &old_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit old_{};
  void (*handler_)(int);
};

TEST(WriteAtomically, OnAFullDiskKeepsTheOldFileAndSaysWhy) {
  const TemporaryFolder folder;
  write_atomically(folder / "a.txt", "old");
  std::string message;
  {
    const FileSizeLimit limit(1000);
    try {
      write_atomically(folder / "a.txt", std::string(2000, 'x'));
    } catch (const std::runtime_error& error) {
      message = error.what();
    }
  }
  EXPECT_EQ(message, "cannot write " + (folder / "a.txt").string() + ": File too large");
  EXPECT_EQ(contents_of(folder / "a.txt"), "old");
  const std::filesystem::directory_iterator entries(folder.path());
  EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

TEST(WriteAtomically, RemovesWhatAKillHasLeftOfTheSameFile) {
  const TemporaryFolder folder;
  for (const char* name : {"a.txt.4123.tmp", "a.txt.4123.0.tmp", "a.txt.old.tmp", "b.txt.4123.0.tmp"})
    put_bytes(folder / name, "half");
  write_atomically(folder / "a.txt", "new");
  EXPECT_FALSE(std::filesystem::exists(folder / "a.txt.4123.tmp"));
  EXPECT_FALSE(std::filesystem::exists(folder / "a.txt.4123.0.tmp"));
  EXPECT_TRUE(std::filesystem::exists(folder / "a.txt.old.tmp")) << "no name of ours";
  EXPECT_TRUE(std::filesystem::exists(folder / "b.txt.4123.0.tmp")) << "of another file";
}

TEST(WriteAtomically, LetsTwoWritersOfOneFileFinish) {
  const TemporaryFolder folder;
  AtomicFile first(folder / "a.txt");
  first.write("fir");
  write_atomically(folder / "a.txt", "second");
  remove_abandoned(folder.path());
  first.write("st");
  EXPECT_EQ(contents_of(folder / "a.txt"), "second");
  first.commit();
  EXPECT_EQ(contents_of(folder / "a.txt"), "first");
  const std::filesystem::directory_iterator entries(folder.path());
  EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

TEST(RemoveAbandoned, LooksIntoFoldersAndLeavesOtherFiles) {
  const TemporaryFolder folder;
  write_atomically(folder / "models/m.safetensors", "whole");
  put_bytes(folder / "models/m.safetensors.17.tmp", "half");
  put_bytes(folder / "status.json.17.3.tmp", "half");
  remove_abandoned(folder.path());
  remove_abandoned(folder / "none");
  EXPECT_FALSE(std::filesystem::exists(folder / "models/m.safetensors.17.tmp"));
  EXPECT_FALSE(std::filesystem::exists(folder / "status.json.17.3.tmp"));
  EXPECT_EQ(contents_of(folder / "models/m.safetensors"), "whole");
}

TEST(WriteAtomically, SaysWhereAFolderCannotBeMade) {
  const TemporaryFolder folder;
  put_bytes(folder / "file", "");
  EXPECT_THROW(write_atomically(folder / "file/a.txt", "text"), std::runtime_error);
}

}  // namespace
}  // namespace wavescore::atomic_file_test

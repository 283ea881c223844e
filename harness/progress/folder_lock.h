#pragma once

#include <filesystem>

namespace wavescore::harness {

/// The experiment that a results folder belongs to, and the folder that the user asked for.
struct FolderOwner {
  std::filesystem::path experiment;  ///< file
  /// Whether the user named the folder (--results), rather than leaving it to the experiment's name.
  bool named = false;
};

/// Where a run could write its results. Creates nothing that stays.
/// InputError, with what to do, if `folder` is no folder, cannot be made, or may not be written to.
void check_writable(const std::filesystem::path& folder);

/// InputError, with what to type, if `folder` holds the results of another experiment file that is still
/// there, unless the user named the folder. A file that has moved, and a folder that was copied with its
/// experiment or without, are no reason: the folder's file .run has the way from it to the experiment.
void check_owner(const std::filesystem::path& folder, const FolderOwner& owner);

/// The right to write results into a folder, for one process at a time. It goes with the process, however
/// that ends (flock on the file .run, on NFS a lock of the server). Readers need none.
class FolderLock final {
 public:
  /// check_writable() and check_owner(); makes the folder. std::runtime_error naming the process that works
  /// in it, if there is one. A file system without locks is taken as it is.
  FolderLock(const std::filesystem::path& folder, const FolderOwner& owner);
  /// Removes the folder again if this made it and nothing was written.
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  void take();

  std::filesystem::path folder_;
  bool made_ = false;
  int descriptor_ = -1;
};

}  // namespace wavescore::harness

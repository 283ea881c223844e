#pragma once

#include <string_view>

namespace wavescore {

/// Hears how far a long fit, training or evaluation has come, and says when to stop. The default is silent.
class Progress {
 public:
  virtual ~Progress() = default;
  /// `done` of `total` units of the step `what` ("moments", "training"); `note` is what else is worth a
  /// glance, such as the loss. Cheap enough to call every few milliseconds.
  virtual void update(std::string_view what, double done, double total, std::string_view note = {}) {
    (void)what, (void)done, (void)total, (void)note;
  }
  /// True once the user has asked to stop.
  [[nodiscard]] virtual bool cancelled() const { return false; }
  /// update(), then throws Cancelled if the user has asked to stop.
  void checkpoint(std::string_view what, double done, double total, std::string_view note = {});
};

}  // namespace wavescore

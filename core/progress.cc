#include "core/progress.h"

#include "core/error.h"

namespace wavescore {

void Progress::checkpoint(std::string_view what, double done, double total, std::string_view note) {
  update(what, done, total, note);
  if (cancelled()) throw Cancelled();
}

}  // namespace wavescore

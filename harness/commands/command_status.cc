#include <fmt/format.h>

#include "harness/commands/commands.h"
#include "harness/process/status.h"

namespace wavescore::harness {

void command_status(const std::filesystem::path& results) {
  fmt::print("{}", status_text(read_status(results)));
}

}  // namespace wavescore::harness

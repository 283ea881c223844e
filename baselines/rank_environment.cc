#include "baselines/rank_environment.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <string_view>

#include "core/error.h"

namespace wavescore::baselines {
namespace {

std::string text(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : value;
}

int number(const char* name, int least, int most) {
  const std::string written = text(name);
  if (written.empty())
    throw InputError(
        fmt::format("the environment sets WORLD_SIZE but not {}: several processes need both", name));
  int value = 0;
  const char* end = written.data() + written.size();
  const auto [stop, error] = std::from_chars(written.data(), end, value);
  if (error != std::errc() || stop != end || value < least || value > most)
    throw InputError(fmt::format("the environment variable {} must be a whole number from {} to {}, not '{}'",
                                 name, least, most, written));
  return value;
}

}  // namespace

RankEnvironment read_rank_environment() {
  RankEnvironment result;
  if (text("WORLD_SIZE").empty()) return result;
  result.count = number("WORLD_SIZE", 1, 65536);
  if (result.count == 1) return result;
  result.rank = number("RANK", 0, result.count - 1);
  result.port = static_cast<std::uint16_t>(number("MASTER_PORT", 1, 65535));
  result.host = text("MASTER_ADDR");
  if (result.host.empty())
    throw InputError(fmt::format(
        "the environment asks for {} processes (WORLD_SIZE), but MASTER_ADDR, where they meet, is missing",
        result.count));
  if (text("TORCHELASTIC_USE_AGENT_STORE") == "True")
    result.agent_prefix = "wavescore/" + text("TORCHELASTIC_RESTART_COUNT") + "/";
  return result;
}

}  // namespace wavescore::baselines

#include "baselines/host_list.h"

#include <fmt/format.h>

#include "core/error.h"

namespace wavescore::baselines {

std::string first_host(std::string_view list) {
  const auto bad = [list] { return InputError(fmt::format("'{}' is no list of Slurm's nodes", list)); };
  std::string host;
  std::string_view rest = list;
  while (!rest.empty() && rest.front() != ',') {
    if (rest.front() != '[') {
      const std::size_t plain = std::min(rest.find_first_of("[],"), rest.size());
      if (plain == 0) throw bad();
      host += rest.substr(0, plain);
      rest.remove_prefix(plain);
      continue;
    }
    // Of "[03-05,9]" what comes first: "03".
    const std::size_t close = rest.find(']');
    if (close == std::string_view::npos) throw bad();
    const std::string_view numbers = rest.substr(1, close - 1);
    const std::string_view first = numbers.substr(0, numbers.find_first_of("-,"));
    if (first.empty() || first.find_first_not_of("0123456789") != std::string_view::npos) throw bad();
    host += first;
    rest.remove_prefix(close + 1);
  }
  if (host.empty()) throw bad();
  return host;
}

}  // namespace wavescore::baselines

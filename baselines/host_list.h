#pragma once

#include <string>
#include <string_view>

namespace wavescore::baselines {

/// The first host of a list as Slurm writes it: "node03" of "node[03-05,9],login1", "rack1n01" of
/// "rack[1-2]n[01-10]". InputError for what is no such list.
[[nodiscard]] std::string first_host(std::string_view list);

}  // namespace wavescore::baselines

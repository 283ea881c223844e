#include "harness/data/idx.h"
#include "tests/fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace wavescore::harness;
  constexpr std::size_t kMost = std::size_t{1} << 24U;
  return wavescore::try_reader(
      bytes, size, [](const auto& file) { (void)parse_idx_images(read_plain_or_gzip(file, kMost), file); });
}

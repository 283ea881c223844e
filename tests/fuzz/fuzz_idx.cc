#include "harness/data/idx.h"
#include "tests/fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace wavescore::harness;
  return wavescore::try_reader(bytes, size, [](const auto& file) {
    (void)parse_idx_images(read_plain_or_gzip(file, std::size_t{1} << 24U), file);
  });
}

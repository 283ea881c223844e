#include "harness/config/config.h"
#include "tests/fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  return wavescore::try_reader(bytes, size,
                               [](const auto& file) { (void)wavescore::harness::read_config(file); });
}

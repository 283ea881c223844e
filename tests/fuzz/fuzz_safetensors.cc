#include "core/finite.h"
#include "tests/fuzz/reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  return wavescore::try_reader(bytes, size, [](const auto& file) {
    (void)wavescore::first_not_finite(wavescore::read_model_file(file));
  });
}

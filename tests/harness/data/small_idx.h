#pragma once

#include <string>

namespace wavescore::harness {

/// The bytes of an IDX file of `count` images, with pixels 0, 1, 2, ... modulo 251.
inline std::string idx_bytes(unsigned count, unsigned height, unsigned width) {
  std::string bytes{'\0', '\0', '\x08', '\x03'};
  for (const unsigned size : {count, height, width})
    for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>(size >> shift & 0xFFU);
  for (unsigned p = 0; p < count * height * width; ++p) bytes += static_cast<char>(p % 251);
  return bytes;
}

}  // namespace wavescore::harness

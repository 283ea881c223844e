#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wavescore {

/// One named array of a model file. `dtype` is safetensors': "F32", "F64", "I64" or "U8"; row-major bytes.
struct Tensor {
  std::string dtype;
  std::vector<std::int64_t> shape;
  std::vector<std::byte> bytes;
};

/// Bytes of one value of `dtype`; 0 for a dtype that we do not know.
[[nodiscard]] std::size_t item_size(std::string_view dtype);

/// Bytes of `shape` values of `item` bytes each, or nothing if a dimension is negative or the product
/// overflows.
[[nodiscard]] std::optional<std::uint64_t> byte_count(const std::vector<std::int64_t>& shape,
                                                      std::uint64_t item);

/// What a `.safetensors` file holds: text metadata and named tensors. Readable from Python without us.
class ModelFile {
 public:
  std::map<std::string, std::string> metadata;
  std::map<std::string, Tensor> tensors;

  void put(const std::string& name, std::vector<std::int64_t> shape, std::span<const float> values);
  void put(const std::string& name, std::vector<std::int64_t> shape, std::span<const double> values);
  void put(const std::string& name, std::vector<std::int64_t> shape, std::span<const std::int64_t> values);
  void put(const std::string& name, std::vector<std::int64_t> shape, std::span<const std::uint8_t> values);

  /// Tensors of a model inside this one, with `prefix` before their names; and back.
  void put_part(std::string_view prefix, ModelFile part);
  [[nodiscard]] ModelFile part(std::string_view prefix) const;

  /// The values of tensor `name`. InputError if it is absent, of another dtype, or holds another number of
  /// values than `expected` (pass 0 for any number).
  [[nodiscard]] std::vector<float> floats(const std::string& name, std::size_t expected = 0) const;
  [[nodiscard]] std::vector<double> doubles(const std::string& name, std::size_t expected = 0) const;
  [[nodiscard]] std::vector<std::int64_t> integers(const std::string& name, std::size_t expected = 0) const;
  [[nodiscard]] std::vector<std::uint8_t> bytes(const std::string& name, std::size_t expected = 0) const;
  /// The metadata value of `key`; InputError if absent.
  [[nodiscard]] const std::string& text(const std::string& key) const;
};

/// Writes as an AtomicFile, so that a kill or a full disk leaves the old file or the new one.
void write_model_file(const std::filesystem::path& file, const ModelFile& model);

/// Reads a .safetensors file; F16 and BF16 become F32. A truncated, corrupt or foreign file is an InputError
/// that says what is wrong with it; nothing is allocated from sizes that were not checked against the file's.
[[nodiscard]] ModelFile read_model_file(const std::filesystem::path& file);

/// The same without the tensors: reads the header alone.
[[nodiscard]] ModelFile read_model_metadata(const std::filesystem::path& file);

}  // namespace wavescore

#include "core/model_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/atomic_file.h"
#include "core/error.h"

namespace wavescore {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors are little-endian");

template <class Value>
Tensor make_tensor(const std::string& name, std::string dtype, std::vector<std::int64_t> shape,
                   std::span<const Value> values) {
  if (name == "__metadata__" || byte_count(shape, sizeof(Value)) != values.size_bytes())
    throw std::logic_error(fmt::format("tensor '{}' does not fit its shape", name));
  const auto raw = std::as_bytes(values);
  return {std::move(dtype), std::move(shape), {raw.begin(), raw.end()}};
}

template <class Value>
std::vector<Value> values_of(const ModelFile& model, const std::string& name, std::string_view dtype,
                             std::size_t expected) {
  const auto found = model.tensors.find(name);
  if (found == model.tensors.end()) throw InputError(fmt::format("the model file has no tensor '{}'", name));
  const Tensor& tensor = found->second;
  if (tensor.dtype != dtype)
    throw InputError(fmt::format("tensor '{}' of the model file is {}, not {}", name, tensor.dtype, dtype));
  std::vector<Value> values(tensor.bytes.size() / sizeof(Value));
  if (expected != 0 && values.size() != expected)
    throw InputError(
        fmt::format("tensor '{}' of the model file holds {} values, not {}", name, values.size(), expected));
  if (!values.empty()) std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
  return values;
}

}  // namespace

std::size_t item_size(std::string_view dtype) {
  if (dtype == "F64" || dtype == "I64") return 8;
  if (dtype == "F32") return 4;
  if (dtype == "F16" || dtype == "BF16") return 2;
  if (dtype == "U8") return 1;
  return 0;
}

std::optional<std::uint64_t> byte_count(const std::vector<std::int64_t>& shape, std::uint64_t item) {
  std::uint64_t total = item;
  for (const std::int64_t size : shape)
    if (size < 0 || __builtin_mul_overflow(total, static_cast<std::uint64_t>(size), &total))
      return std::nullopt;
  return total;
}

void ModelFile::put(const std::string& name, std::vector<std::int64_t> shape, std::span<const float> values) {
  tensors[name] = make_tensor(name, "F32", std::move(shape), values);
}
void ModelFile::put(const std::string& name, std::vector<std::int64_t> shape,
                    std::span<const double> values) {
  tensors[name] = make_tensor(name, "F64", std::move(shape), values);
}
void ModelFile::put(const std::string& name, std::vector<std::int64_t> shape,
                    std::span<const std::int64_t> values) {
  tensors[name] = make_tensor(name, "I64", std::move(shape), values);
}
void ModelFile::put(const std::string& name, std::vector<std::int64_t> shape,
                    std::span<const std::uint8_t> values) {
  tensors[name] = make_tensor(name, "U8", std::move(shape), values);
}

void ModelFile::put_part(std::string_view prefix, ModelFile part) {
  for (auto& [name, tensor] : part.tensors) tensors[std::string(prefix) + name] = std::move(tensor);
}

ModelFile ModelFile::part(std::string_view prefix) const {
  ModelFile result;
  for (const auto& [name, tensor] : tensors)
    if (name.starts_with(prefix)) result.tensors[name.substr(prefix.size())] = tensor;
  return result;
}

std::vector<float> ModelFile::floats(const std::string& name, std::size_t expected) const {
  return values_of<float>(*this, name, "F32", expected);
}
std::vector<double> ModelFile::doubles(const std::string& name, std::size_t expected) const {
  return values_of<double>(*this, name, "F64", expected);
}
std::vector<std::int64_t> ModelFile::integers(const std::string& name, std::size_t expected) const {
  return values_of<std::int64_t>(*this, name, "I64", expected);
}
std::vector<std::uint8_t> ModelFile::bytes(const std::string& name, std::size_t expected) const {
  return values_of<std::uint8_t>(*this, name, "U8", expected);
}

const std::string& ModelFile::text(const std::string& key) const {
  const auto found = metadata.find(key);
  if (found == metadata.end()) throw InputError(fmt::format("the model file has no metadata '{}'", key));
  return found->second;
}

void write_model_file(const std::filesystem::path& file, const ModelFile& model) {
  // Wider items first, so that every tensor stays aligned.
  std::vector<const std::pair<const std::string, Tensor>*> order;
  for (const auto& named : model.tensors) order.push_back(&named);
  std::ranges::stable_sort(order, std::ranges::greater(),
                           [](const auto* t) { return item_size(t->second.dtype); });

  nlohmann::json header = nlohmann::json::object();
  if (!model.metadata.empty()) header["__metadata__"] = model.metadata;
  std::uint64_t place = 0;
  for (const auto* named : order) {
    const Tensor& tensor = named->second;
    const std::uint64_t end = place + tensor.bytes.size();
    header[named->first] = {{"dtype", tensor.dtype}, {"shape", tensor.shape}, {"data_offsets", {place, end}}};
    place = end;
  }
  std::string text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  text.resize((text.size() + 7) / 8 * 8, ' ');
  const std::uint64_t length = text.size();

  AtomicFile out(file);
  out.write(std::as_bytes(std::span(&length, 1)));
  out.write(text);
  for (const auto* named : order) out.write(named->second.bytes);
  out.commit();
}

}  // namespace wavescore

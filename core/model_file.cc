#include "core/model_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <stdexcept>

#include "core/error.h"

namespace wavescore {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors are little-endian");

constexpr std::uint64_t kMaxHeader = 100'000'000;  // the limit of the format's own library

std::size_t item_size(std::string_view dtype) {
  if (dtype == "F64" || dtype == "I64") return 8;
  if (dtype == "F32") return 4;
  if (dtype == "U8") return 1;
  return 0;
}

/// Bytes of `shape` items, or nothing if a dimension is negative or the product overflows.
std::optional<std::uint64_t> byte_count(const std::vector<std::int64_t>& shape, std::uint64_t item) {
  std::uint64_t total = item;
  for (const std::int64_t size : shape)
    if (size < 0 || __builtin_mul_overflow(total, static_cast<std::uint64_t>(size), &total))
      return std::nullopt;
  return total;
}

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

/// A file that appears under its name only once it is complete; until then it lies beside it, and goes when
/// the writing fails.
class AtomicFile final {
 public:
  explicit AtomicFile(const std::filesystem::path& file)
      : file_(file), beside_(fmt::format("{}.{}.tmp", file.string(), getpid())) {
    std::error_code error;
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), error);
    descriptor_ = open(beside_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor_ < 0) fail();
  }
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  ~AtomicFile() {
    if (descriptor_ >= 0) close(descriptor_);
    if (!done_) unlink(beside_.c_str());
  }

  void write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail();
      bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
  }
  void write(std::string_view text) { write(std::as_bytes(std::span(text))); }

  void commit() {
    if (fsync(descriptor_) != 0) fail();
    if (close(std::exchange(descriptor_, -1)) != 0) fail();
    if (rename(beside_.c_str(), file_.c_str()) != 0) fail();
    done_ = true;
  }

 private:
  [[noreturn]] void fail() const {
    throw std::runtime_error(fmt::format("cannot write {}: {}", file_.string(), std::strerror(errno)));
  }

  std::filesystem::path file_;
  std::filesystem::path beside_;
  int descriptor_ = -1;
  bool done_ = false;
};

/// Where a tensor's bytes lie in the data part of a file.
struct Entry {
  std::string name;
  Tensor tensor;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

class Reader final {
 public:
  explicit Reader(const std::filesystem::path& file) : file_(file), stream_(file, std::ios::binary) {
    std::error_code error;
    if (!stream_ || !std::filesystem::is_regular_file(file, error)) fail("cannot be opened as a model file");
    size_ = std::filesystem::file_size(file, error);
    if (error) fail(error.message());
  }

  ModelFile read() {
    ModelFile model;
    const nlohmann::json header = read_header();
    std::vector<Entry> entries;
    for (const auto& [name, value] : header.items()) {
      if (name == "__metadata__")
        model.metadata = metadata_of(value);
      else
        entries.push_back(entry_of(name, value));
    }
    check_layout(entries);
    for (Entry& entry : entries) {
      entry.tensor.bytes.resize(entry.end - entry.begin);
      read_bytes(entry.tensor.bytes.data(), entry.tensor.bytes.size());
      model.tensors.emplace(std::move(entry.name), std::move(entry.tensor));
    }
    return model;
  }

 private:
  [[noreturn]] void fail(std::string_view what) const {
    throw InputError(fmt::format("{}: {}", file_.string(), what));
  }

  void read_bytes(void* target, std::size_t bytes) {
    stream_.read(static_cast<char*>(target), static_cast<std::streamsize>(bytes));
    if (!stream_) fail("the file is truncated or cannot be read");
  }

  nlohmann::json read_header() {
    std::uint64_t length = 0;
    if (size_ < sizeof(length)) fail("not a safetensors file: it is shorter than 8 bytes");
    read_bytes(&length, sizeof(length));
    if (length > size_ - sizeof(length) || length > kMaxHeader)
      fail(fmt::format("truncated, or not a safetensors file: a header of {} bytes in a file of {}", length,
                       size_));
    std::string text(length, '\0');
    read_bytes(text.data(), text.size());
    data_size_ = size_ - sizeof(length) - length;

    std::vector<std::set<std::string>> keys;
    const auto refuse_duplicates = [&](int depth, nlohmann::json::parse_event_t event,
                                       nlohmann::json& parsed) {
      if (depth > 4) fail("corrupt header: it is nested too deep");
      if (event == nlohmann::json::parse_event_t::object_start) keys.emplace_back();
      if (event == nlohmann::json::parse_event_t::object_end) keys.pop_back();
      if (event == nlohmann::json::parse_event_t::key &&
          !keys.back().insert(parsed.get<std::string>()).second)
        fail(fmt::format("corrupt header: '{}' appears twice", parsed.get<std::string>()));
      return true;
    };
    nlohmann::json header = nlohmann::json::parse(text, refuse_duplicates, false);
    if (!header.is_object()) fail("corrupt header: it is not a JSON object");
    return header;
  }

  std::map<std::string, std::string> metadata_of(const nlohmann::json& value) const {
    std::map<std::string, std::string> metadata;
    if (!value.is_object()) fail("corrupt header: the metadata is not an object");
    for (const auto& [key, text] : value.items()) {
      if (!text.is_string()) fail(fmt::format("corrupt header: metadata '{}' is not text", key));
      metadata.emplace(key, text.get<std::string>());
    }
    return metadata;
  }

  Entry entry_of(const std::string& name, const nlohmann::json& value) const {
    const auto whole_numbers = [](const nlohmann::json& list) {
      return list.is_array() &&
             std::ranges::all_of(list, [](const nlohmann::json& item) { return item.is_number_unsigned(); });
    };
    if (!value.is_object() || !value.contains("dtype") || !value["dtype"].is_string() ||
        !value.contains("shape") || !whole_numbers(value["shape"]) || !value.contains("data_offsets") ||
        !whole_numbers(value["data_offsets"]) || value["data_offsets"].size() != 2)
      fail(fmt::format("corrupt header: tensor '{}' lacks a dtype, a shape or its data_offsets", name));
    Entry entry;
    entry.name = name;
    entry.tensor.dtype = value["dtype"].get<std::string>();
    entry.tensor.shape = value["shape"].get<std::vector<std::int64_t>>();
    entry.begin = value["data_offsets"][0].get<std::uint64_t>();
    entry.end = value["data_offsets"][1].get<std::uint64_t>();
    const std::size_t item = item_size(entry.tensor.dtype);
    if (item == 0)
      fail(
          fmt::format("tensor '{}' has dtype '{}'; F32, F64, I64 and U8 are read", name, entry.tensor.dtype));
    if (entry.begin > entry.end || entry.end > data_size_)
      fail(fmt::format("truncated or corrupt: tensor '{}' lies at bytes {} to {} of {}", name, entry.begin,
                       entry.end, data_size_));
    if (byte_count(entry.tensor.shape, item) != entry.end - entry.begin)
      fail(fmt::format("corrupt header: the shape of tensor '{}' is not that of its {} bytes", name,
                       entry.end - entry.begin));
    return entry;
  }

  /// Sorts the tensors by place; they must fill the data part without gap or overlap.
  void check_layout(std::vector<Entry>& entries) const {
    std::ranges::sort(entries, {}, [](const Entry& e) { return std::pair(e.begin, e.end); });
    std::uint64_t place = 0;
    for (const Entry& entry : entries) {
      if (entry.begin != place)
        fail(fmt::format("corrupt header: gap or overlap before tensor '{}'", entry.name));
      place = entry.end;
    }
    if (place != data_size_) fail(fmt::format("corrupt: {} bytes belong to no tensor", data_size_ - place));
  }

  std::filesystem::path file_;
  std::ifstream stream_;
  std::uint64_t size_ = 0;
  std::uint64_t data_size_ = 0;
};

}  // namespace

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

ModelFile read_model_file(const std::filesystem::path& file) { return Reader(file).read(); }

void write_atomically(const std::filesystem::path& file, std::string_view text) {
  AtomicFile out(file);
  out.write(text);
  out.commit();
}

}  // namespace wavescore

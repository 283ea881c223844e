#include <fmt/format.h>

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "core/error.h"
#include "core/model_file.h"

namespace wavescore {
namespace {

constexpr std::uint64_t kMaxHeader = 100'000'000;  // the limit of the format's own library

/// Where a tensor's bytes lie in the data part of a file.
struct Entry {
  std::string name;
  Tensor tensor;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

/// Numbers of `Narrow` as the same numbers in F32.
template <class Narrow>
void widen(Tensor& tensor) {
  const std::size_t count = tensor.bytes.size() / sizeof(Narrow);
  std::vector<std::byte> wide(count * sizeof(float));
  for (std::size_t i = 0; i < count; ++i) {
    Narrow narrow{};
    std::memcpy(&narrow, tensor.bytes.data() + i * sizeof(Narrow), sizeof(Narrow));
    const auto value = static_cast<float>(narrow);
    std::memcpy(wide.data() + i * sizeof(float), &value, sizeof(float));
  }
  tensor.bytes = std::move(wide);
  tensor.dtype = "F32";
}

/// What the first bytes of a file tell that was taken for safetensors.
struct ForeignFile {
  std::string_view start;
  std::string_view what;
  bool weights = false;  ///< maybe of PyTorch
};
constexpr std::array kForeignFiles{
    ForeignFile{"PK\x03\x04", "a zip archive, as PyTorch's .pt files are", true},
    ForeignFile{"\x80\x02", "a Python pickle, as older .pt files are", true},
    ForeignFile{"\x80\x03", "a Python pickle", true},
    ForeignFile{"\x80\x04", "a Python pickle", true},
    ForeignFile{"\x80\x05", "a Python pickle", true},
    ForeignFile{"\x93NUMPY", "a NumPy array"},
    ForeignFile{"\x89HDF", "an HDF5 file"},
    ForeignFile{"\x89PNG", "a PNG picture"},
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
    std::vector<Entry> entries;
    model.metadata = read_all_but_tensors(entries);
    for (Entry& entry : entries) {
      entry.tensor.bytes.resize(entry.end - entry.begin);
      read_bytes(entry.tensor.bytes.data(), entry.tensor.bytes.size());
      if (entry.tensor.dtype == "F16") widen<Eigen::half>(entry.tensor);
      if (entry.tensor.dtype == "BF16") widen<Eigen::bfloat16>(entry.tensor);
      model.tensors.emplace(std::move(entry.name), std::move(entry.tensor));
    }
    return model;
  }

  /// The metadata; `entries` get where the tensors lie, in the order of the file.
  std::map<std::string, std::string> read_all_but_tensors(std::vector<Entry>& entries) {
    std::map<std::string, std::string> metadata;
    const nlohmann::json header = read_header();
    for (const auto& [name, value] : header.items()) {
      if (name == "__metadata__")
        metadata = metadata_of(value);
      else
        entries.push_back(entry_of(name, value));
    }
    check_layout(entries);
    return metadata;
  }

 private:
  [[noreturn]] void fail(std::string_view what) const {
    throw InputError(fmt::format("{}: {}", file_.string(), what));
  }

  void read_bytes(void* target, std::size_t bytes) {
    stream_.read(static_cast<char*>(target), static_cast<std::streamsize>(bytes));
    if (!stream_) fail("the file is truncated or cannot be read");
  }

  /// Says what the file is where its first bytes, those of `length`, tell that it is another kind.
  void refuse_foreign(std::uint64_t length) const {
    if (length <= size_ - sizeof(length)) return;  // a header of that length would fit
    const std::string_view start(reinterpret_cast<const char*>(&length), sizeof(length));
    const auto* found = std::ranges::find_if(
        kForeignFiles, [&](const ForeignFile& foreign) { return start.starts_with(foreign.start); });
    if (found == kForeignFiles.end()) return;
    std::string text = fmt::format("not a safetensors file but {}", found->what);
    if (found->weights)
      text += fmt::format(
          "; `experiments/convert_weights.py '{}' '{}'` converts weights of PyTorch, and `wavescore import` "
          "makes "
          "a model of those",
          file_.string(), std::filesystem::path(file_).replace_extension(".safetensors").string());
    fail(text);
  }

  nlohmann::json read_header() {
    std::uint64_t length = 0;
    if (size_ < sizeof(length)) fail("not a safetensors file: it is shorter than 8 bytes");
    read_bytes(&length, sizeof(length));
    refuse_foreign(length);
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
      fail(fmt::format("tensor '{}' has dtype '{}'; F16, BF16, F32, F64, I64 and U8 are read", name,
                       entry.tensor.dtype));
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

ModelFile read_model_file(const std::filesystem::path& file) { return Reader(file).read(); }

ModelFile read_model_metadata(const std::filesystem::path& file) {
  std::vector<Entry> entries;
  return {.metadata = Reader(file).read_all_but_tensors(entries), .tensors = {}};
}

}  // namespace wavescore

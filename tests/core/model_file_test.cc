#include "core/model_file.h"

#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <numeric>

#include "core/finite.h"
#include "tests/damaged_files.h"

namespace wavescore::model_file_test {
namespace {

ModelFile example() {
  ModelFile model;
  model.metadata = {{"name", "wavelet"}, {"options", R"({"degree":2})"}};
  model.put("bytes", {3}, std::span<const std::uint8_t>(std::vector<std::uint8_t>{1, 2, 255}));
  model.put("doubles", {2, 1}, std::span<const double>(std::vector<double>{0.1, -1e300}));
  model.put("empty", {0, 5}, std::span<const float>());
  model.put("floats", {}, std::span<const float>(std::vector<float>{1.5F}));
  model.put("integers", {1}, std::span<const std::int64_t>(std::vector<std::int64_t>{-7}));
  return model;
}

/// A file with this JSON header and these data.
std::string file_of(std::string_view json, std::size_t data_bytes) {
  const std::uint64_t length = json.size();
  std::string bytes(reinterpret_cast<const char*>(&length), sizeof(length));
  return bytes + std::string(json) + std::string(data_bytes, '\0');
}

TEST(ModelFile, ReadsBackWhatWasWritten) {
  const TemporaryFolder folder;
  write_model_file(folder / "new/a.safetensors", example());
  const ModelFile read = read_model_file(folder / "new/a.safetensors");
  EXPECT_EQ(read.metadata, example().metadata);
  EXPECT_EQ(read.text("name"), "wavelet");
  ASSERT_EQ(read.tensors.size(), 5U);
  EXPECT_EQ(read.bytes("bytes", 3), (std::vector<std::uint8_t>{1, 2, 255}));
  EXPECT_EQ(read.doubles("doubles"), (std::vector<double>{0.1, -1e300}));
  EXPECT_EQ(read.tensors.at("doubles").shape, (std::vector<std::int64_t>{2, 1}));
  EXPECT_EQ(read.tensors.at("empty").shape, (std::vector<std::int64_t>{0, 5}));
  EXPECT_TRUE(read.floats("empty").empty());
  EXPECT_EQ(read.floats("floats", 1), std::vector<float>{1.5F});
  EXPECT_EQ(read.integers("integers"), std::vector<std::int64_t>{-7});
}

TEST(ModelFile, AlignsTheDataToEightBytesAndLeavesNothingBeside) {
  const TemporaryFolder folder;
  write_model_file(folder / "a.safetensors", example());
  const std::string bytes = contents_of(folder / "a.safetensors");
  std::uint64_t length = 0;
  std::memcpy(&length, bytes.data(), sizeof(length));
  EXPECT_EQ(length % 8, 0U);
  EXPECT_EQ(bytes[8], '{');
  const std::filesystem::directory_iterator entries(folder.path());
  EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

TEST(ModelFile, RefusesEveryTruncationAndSurvivesEveryFlippedBit) {
  const TemporaryFolder folder;
  write_model_file(folder / "whole", example());
  const std::string bytes = contents_of(folder / "whole");
  expect_damage_is_refused(folder / "damaged", bytes, bytes.size(), read_model_file);
}

TEST(ModelFile, ReadsTheHalfPrecisionOfOthersAsFloats) {
  const TemporaryFolder folder;
  // 1, -2, 65504 and 2^-24 in IEEE 754's format; then 1, -2 and 2^127 (1 + 127 / 128) in bfloat16.
  const std::vector<std::uint16_t> halves{0x3C00, 0xC000, 0x7BFF, 0x0001, 0x3F80, 0xC000, 0x7F7F};
  const std::string json = R"({"a":{"dtype":"F16","shape":[2,2],"data_offsets":[0,8]},)"
                           R"("b":{"dtype":"BF16","shape":[3],"data_offsets":[8,14]}})";
  std::string bytes = file_of(json, 14);
  std::memcpy(bytes.data() + bytes.size() - 14, halves.data(), 14);
  put_bytes(folder / "a.safetensors", bytes);
  const ModelFile read = read_model_file(folder / "a.safetensors");
  EXPECT_EQ(read.floats("a", 4), (std::vector<float>{1, -2, 65504, 0x1p-24F}));
  EXPECT_EQ(read.floats("b", 3), (std::vector<float>{1, -2, 0x1.FEp127F}));
  EXPECT_EQ(read.tensors.at("a").shape, (std::vector<std::int64_t>{2, 2}));
}

TEST(ModelFile, SaysWhatAFileIsThatOtherProgramsWrote) {
  const TemporaryFolder folder;
  const auto error = [&](const std::string& name, std::string start) {
    put_bytes(folder / name, start.append(40, 'x'));
    return input_error_of([&] { (void)read_model_file(folder / name); });
  };
  const std::string text = error("net.pt", std::string("PK\x03\x04", 4));
  EXPECT_NE(text.find("not a safetensors file but a zip archive, as PyTorch's .pt files are"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("`experiments/convert_weights.py '" + (folder / "net.pt").string() + "' '" +
                      (folder / "net.safetensors").string() + "'`"),
            std::string::npos)
      << text;
  EXPECT_NE(error("old.pt", "\x80\x02").find("convert_weights.py"), std::string::npos);
  EXPECT_NE(error("net.pkl", "\x80\x04").find("a Python pickle"), std::string::npos);
  EXPECT_NE(error("a.npy", "\x93NUMPY").find("a NumPy array"), std::string::npos);
  EXPECT_NE(error("a.h5", "\x89HDF").find("an HDF5 file"), std::string::npos);
}

TEST(ModelFile, NamesTheTensorThatIsNotFinite) {
  ModelFile model = example();
  EXPECT_EQ(first_not_finite(model), "");
  model.put("late", {2},
            std::span<const float>(std::vector<float>{0, std::numeric_limits<float>::quiet_NaN()}));
  EXPECT_EQ(first_not_finite(model), "late");
  model.put("early", {1},
            std::span<const double>(std::vector<double>{std::numeric_limits<double>::infinity()}));
  EXPECT_EQ(first_not_finite(model), "early");
}

TEST(ModelFile, RefusesHeadersThatContradictTheFile) {
  const TemporaryFolder folder;
  const auto refused = [&](std::string_view json, std::size_t data_bytes) {
    return !accepts(folder / "a.safetensors", file_of(json, data_bytes), read_model_file);
  };
  EXPECT_FALSE(refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8));
  // Another size, type or place than the bytes have.
  EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})", 8));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"F8","shape":[8],"data_offsets":[0,8]}})", 8));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", 8));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 9));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", 8));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})", 8));
  // 2^62 * 4 bytes is 2^64, which is 0 in 64 bits.
  EXPECT_TRUE(refused(R"({"a":{"dtype":"F32","shape":[4611686018427387904],"data_offsets":[0,0]}})", 0));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"U8","shape":[18446744073709551615],"data_offsets":[0,0]}})", 0));
  // Overlap, gap, a name twice, and no JSON object.
  EXPECT_TRUE(refused(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
                      R"("b":{"dtype":"U8","shape":[4],"data_offsets":[2,6]}})",
                      6));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
                      R"("b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
                      8));
  EXPECT_TRUE(refused(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
                      R"("a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})",
                      2));
  EXPECT_TRUE(refused("[]", 0));
  EXPECT_TRUE(refused(R"({"__metadata__":{"a":1}})", 0));
  EXPECT_TRUE(refused(std::string(100'000, '['), 0));
}

TEST(ModelFile, NamesAnAbsentFileAndAFolder) {
  const TemporaryFolder folder;
  EXPECT_NE(input_error_of([&] { (void)read_model_file(folder / "none"); }).find("none"), std::string::npos);
  (void)input_error_of([&] { (void)read_model_file(folder.path()); });
}

TEST(ModelFile, GettersNameWhatIsMissingOrOfAnotherKind) {
  const ModelFile model = example();
  EXPECT_EQ(input_error_of([&] { (void)model.floats("weights"); }), "the model file has no tensor 'weights'");
  EXPECT_EQ(input_error_of([&] { (void)model.floats("doubles"); }),
            "tensor 'doubles' of the model file is F64, not F32");
  EXPECT_EQ(input_error_of([&] { (void)model.doubles("doubles", 3); }),
            "tensor 'doubles' of the model file holds 2 values, not 3");
  EXPECT_EQ(input_error_of([&] { (void)model.text("seed"); }), "the model file has no metadata 'seed'");
}

}  // namespace
}  // namespace wavescore::model_file_test

#include "harness/results/csv.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "core/error.h"

namespace wavescore::harness {
namespace {

void append_field(std::string& line, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    line += field;
    return;
  }
  line += '"';
  for (const char c : field) {
    if (c == '"') line += '"';
    line += c;
  }
  line += '"';
}

}  // namespace

std::string csv_line(const std::vector<std::string>& fields) {
  std::string line;
  for (const std::string& field : fields) {
    if (&field != &fields.front()) line += ',';
    append_field(line, field);
  }
  return line + '\n';
}

CsvRecords::CsvRecords(const std::filesystem::path& file) : file_(file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  if (!stream || !(text << stream.rdbuf()))
    throw InputError(fmt::format("{}: cannot be read", file.string()));
  text_ = std::move(text).str();
}

void CsvRecords::fail(std::string_view what) const {
  throw InputError(fmt::format("{}:{}: {}", file_.string(), first_line_, what));
}

std::vector<std::string> CsvRecords::next() {
  first_line_ = line_;
  std::vector<std::string> fields(1);
  while (more()) {
    const char c = text_[place_++];
    if (c == '\n') {
      ++line_;
      return fields;
    }
    if (c == '"')
      quoted(fields.back());
    else if (c == ',')
      fields.emplace_back();
    else if (c != '\r')
      fields.back() += c;
  }
  fail("the last line is cut off");
}

/// From after the opening quote to after the closing one.
void CsvRecords::quoted(std::string& field) {
  while (more()) {
    const char c = text_[place_++];
    if (c == '\n') ++line_;
    if (c != '"') {
      field += c;
    } else if (more() && text_[place_] == '"') {
      field += '"';
      ++place_;
    } else {
      return;
    }
  }
  fail("a quote is not closed");
}

}  // namespace wavescore::harness

#include "harness/results.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <fstream>
#include <sstream>
#include <string_view>

#include "core/error.h"

namespace wavescore::harness {
namespace {

/// A column of metrics.csv: its name, and a value as text and back. `parse` returns false for foreign text.
struct Column {
  std::string_view name;
  std::string (*text)(const ResultRow& row);
  bool (*parse)(std::string_view text, ResultRow& row);
};

template <class Value>
bool parse_value(std::string_view text, Value& value) {
  if constexpr (std::is_same_v<Value, std::string>) {
    value = text;
    return true;
  } else {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
  }
}

template <auto member>
constexpr Column column(std::string_view name) {
  return {name, [](const ResultRow& row) { return fmt::format("{}", row.*member); },
          [](std::string_view text, ResultRow& row) { return parse_value(text, row.*member); }};
}

constexpr std::array kColumns{
    column<&ResultRow::dataset>("dataset"),
    column<&ResultRow::resolution>("resolution"),
    column<&ResultRow::split>("split"),
    column<&ResultRow::n_train>("n_train"),
    column<&ResultRow::denoiser>("denoiser"),
    column<&ResultRow::label>("label"),
    column<&ResultRow::options>("options"),
    column<&ResultRow::sigma>("sigma"),
    column<&ResultRow::sigma_unit>("sigma_unit"),
    column<&ResultRow::sigma_pixel>("sigma_pixel"),
    column<&ResultRow::told_sigma_factor>("told_sigma_factor"),
    column<&ResultRow::noise_seed>("noise_seed"),
    column<&ResultRow::fit_seed>("fit_seed"),
    column<&ResultRow::scale>("scale"),
    column<&ResultRow::orientation>("orientation"),
    column<&ResultRow::metric>("metric"),
    column<&ResultRow::mean>("mean"),
    column<&ResultRow::std_error>("std_error"),
    column<&ResultRow::n>("n"),
};

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

std::string header() {
  std::string line;
  for (const Column& c : kColumns) {
    if (!line.empty()) line += ',';
    line += c.name;
  }
  return line;
}

/// The records of a CSV text, one at a time; a quoted field may hold line ends.
class Records {
 public:
  Records(std::string text, const std::filesystem::path& file) : text_(std::move(text)), file_(file) {}

  [[nodiscard]] bool more() const { return place_ < text_.size(); }
  [[noreturn]] void fail(std::string_view what) const {
    throw InputError(fmt::format("{}:{}: {}", file_.string(), first_line_, what));
  }

  std::vector<std::string> next() {
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

 private:
  /// From after the opening quote to after the closing one.
  void quoted(std::string& field) {
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

  std::string text_;
  const std::filesystem::path& file_;
  std::size_t place_ = 0;
  int line_ = 1;
  int first_line_ = 1;
};

}  // namespace

std::string to_csv(const std::vector<ResultRow>& rows) {
  std::string csv = header() + "\n";
  for (const ResultRow& row : rows) {
    for (std::size_t c = 0; c < kColumns.size(); ++c) {
      if (c > 0) csv += ',';
      append_field(csv, kColumns[c].text(row));
    }
    csv += '\n';
  }
  return csv;
}

std::vector<ResultRow> read_csv(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  if (!stream || !(text << stream.rdbuf()))
    throw InputError(fmt::format("{}: cannot be read", file.string()));
  Records records(std::move(text).str(), file);
  const std::vector<std::string> names = records.next();
  for (std::size_t c = 0; c < kColumns.size(); ++c)
    if (names.size() != kColumns.size() || names[c] != kColumns[c].name)
      records.fail(fmt::format("not a results file: the first line must be {}", header()));
  std::vector<ResultRow> rows;
  while (records.more()) {
    const std::vector<std::string> fields = records.next();
    if (fields.size() != kColumns.size())
      records.fail(fmt::format("{} columns, not {}", fields.size(), kColumns.size()));
    ResultRow row;
    for (std::size_t c = 0; c < kColumns.size(); ++c)
      if (!kColumns[c].parse(fields[c], row))
        records.fail(fmt::format("'{}' is no value for {}", fields[c], kColumns[c].name));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace wavescore::harness

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wavescore::harness {

/// One line of CSV text with its line end: fields with a comma, a quote or a line end are quoted (RFC 4180).
[[nodiscard]] std::string csv_line(const std::vector<std::string>& fields);

/// The records of a CSV file, one at a time; a quoted field may hold line ends. Errors are InputErrors that
/// begin with file:line.
class CsvRecords {
 public:
  /// InputError if the file cannot be read.
  explicit CsvRecords(const std::filesystem::path& file);

  [[nodiscard]] bool more() const { return place_ < text_.size(); }
  /// The next record. InputError if it is cut off.
  [[nodiscard]] std::vector<std::string> next();
  /// InputError about the record that was read last.
  [[noreturn]] void fail(std::string_view what) const;

 private:
  void quoted(std::string& field);

  std::string text_;
  std::filesystem::path file_;
  std::size_t place_ = 0;
  int line_ = 1;
  int first_line_ = 1;
};

}  // namespace wavescore::harness

#pragma once

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "harness/results/csv.h"

namespace wavescore::harness {

/// A column of a CSV table of `Row`s: its name, and a value as text and back. `parse` returns false for
/// foreign text. Numbers are written in the shortest text that reads back as the same.
template <class Row>
struct CsvColumn {
  std::string_view name;
  std::string (*text)(const Row& row);
  bool (*parse)(std::string_view text, Row& row);
};

template <class Value>
bool parse_csv_value(std::string_view text, Value& value) {
  if constexpr (std::is_same_v<Value, std::string>) {
    value = text;
    return true;
  } else {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
  }
}

template <class Member>
struct RowOf;
template <class Row, class Value>
struct RowOf<Value Row::*> {
  using type = Row;
};

/// The column that holds a member, such as csv_column<&ResultRow::mean>("mean").
template <auto member>
constexpr auto csv_column(std::string_view name) {
  using Row = typename RowOf<decltype(member)>::type;
  return CsvColumn<Row>{name, [](const Row& row) { return fmt::format("{}", row.*member); },
                        [](std::string_view text, Row& row) { return parse_csv_value(text, row.*member); }};
}

template <class Row>
std::vector<std::string> csv_names(std::span<const CsvColumn<Row>> columns) {
  std::vector<std::string> names;
  for (const auto& column : columns) names.emplace_back(column.name);
  return names;
}

/// The whole table as text, with its line of names.
template <class Row>
std::string csv_table(std::span<const CsvColumn<Row>> columns, const std::vector<Row>& rows) {
  std::string csv = csv_line(csv_names<Row>(columns));
  std::vector<std::string> fields(columns.size());
  for (const Row& row : rows) {
    for (std::size_t c = 0; c < columns.size(); ++c) fields[c] = columns[c].text(row);
    csv += csv_line(fields);
  }
  return csv;
}

/// InputError unless `names`, the first record, are those of the columns.
template <class Row>
void check_csv_names(const CsvRecords& records, const std::vector<std::string>& names,
                     std::span<const CsvColumn<Row>> columns) {
  const auto expected = csv_names<Row>(columns);
  if (names != expected)
    records.fail(fmt::format("not a results file: the first line must be {}", fmt::join(expected, ",")));
}

/// The columns that a file with these `names`, its first record, has: all of `columns` but those of
/// `optional` that it lacks, as files of earlier versions do. InputError for other names or another order.
template <class Row>
std::vector<CsvColumn<Row>> columns_of(const CsvRecords& records, const std::vector<std::string>& names,
                                       std::span<const CsvColumn<Row>> columns,
                                       std::span<const std::string_view> optional) {
  const auto holds = [](const auto& range, std::string_view name) {
    return std::find(range.begin(), range.end(), name) != range.end();
  };
  std::vector<CsvColumn<Row>> there;
  for (const auto& column : columns)
    if (holds(names, column.name) || !holds(optional, column.name)) there.push_back(column);
  if (names != csv_names<Row>(there)) check_csv_names<Row>(records, names, columns);
  return there;
}

/// The rows after the line of names. InputError with file and line for a broken one.
template <class Row>
std::vector<Row> csv_rows(CsvRecords& records, std::span<const CsvColumn<Row>> columns) {
  std::vector<Row> rows;
  while (records.more()) {
    const std::vector<std::string> fields = records.next();
    if (fields.size() != columns.size())
      records.fail(fmt::format("{} columns, not {}", fields.size(), columns.size()));
    Row row;
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (!columns[c].parse(fields[c], row))
        records.fail(fmt::format("'{}' is no value for {}", fields[c], columns[c].name));
    rows.push_back(std::move(row));
  }
  return rows;
}

/// The rows of a file that must have these columns, but for the optional ones.
template <class Row>
std::vector<Row> read_csv_table(const std::filesystem::path& file, std::span<const CsvColumn<Row>> columns,
                                std::span<const std::string_view> optional = {}) {
  CsvRecords records(file);
  const auto there = columns_of<Row>(records, records.next(), columns, optional);
  return csv_rows<Row>(records, there);
}

}  // namespace wavescore::harness

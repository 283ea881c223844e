#include "harness/figures/script.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "core/atomic_file.h"
#include "core/error.h"
#include "harness/machine/child_process.h"

namespace wavescore::harness::figures {
namespace {

constexpr std::string_view kFontName = "DejaVu Sans";
constexpr double kPixelsPerInch = 96;  // as SVG has it

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, starts_character));
}

/// Length in bytes of the first `count` characters.
std::size_t prefix_bytes(std::string_view text, std::size_t count) {
  std::size_t i = 0;
  for (; i < text.size(); ++i) {
    if (starts_character(text[i]) && count-- == 0) break;
  }
  return i;
}

/// The name of the figure that a script of ours draws, "f" of f.gp and of f.begun.gp; empty of other files.
std::string name_of_script(const std::filesystem::path& file) {
  if (file.extension() != ".gp") return {};
  std::ifstream stream(file, std::ios::binary);
  std::string line;
  constexpr std::string_view kStart = "# Draws ";
  if (!std::getline(stream, line) || !line.starts_with(kStart)) return {};
  std::string name = file.stem().string();
  if (name.ends_with(".begun")) name.resize(name.size() - std::string_view(".begun").size());
  return line.substr(kStart.size()).starts_with(name + ".png,") ? name : "";
}

bool holds(const std::filesystem::path& file, const std::string& text) {
  std::ifstream stream(file, std::ios::binary);
  return stream && std::string(std::istreambuf_iterator<char>(stream), {}) == text;
}

/// Whether the figure lies there as this script draws it.
bool is_drawn(const Script& script, const std::filesystem::path& folder) {
  const auto file = [&](const char* ending) { return folder / (script.name + ending); };
  return std::ranges::all_of(std::array{".png", ".svg", ".pdf"},
                             [&](const char* ending) { return std::filesystem::exists(file(ending)); }) &&
         (script.images.empty() || holds(file("_images.png"), script.images)) &&
         holds(file(".gp"), script.text);
}

void draw(const std::string& script, const std::filesystem::path& folder) {
  // -d: no start file. Nor may GNUTERM, a locale or fonts of the environment change what is drawn.
  std::vector<std::string> command{"env", "-i", "LC_ALL=C.UTF-8"};
  for (const char* kept : {"PATH", "LD_LIBRARY_PATH"})
    if (const char* value = std::getenv(kept)) command.push_back(fmt::format("{}={}", kept, value));
  command.insert(command.end(), {"gnuplot", "-d", script});
  const ProgramOutcome outcome = run_program(command, folder);
  if (outcome.status == 127)
    throw std::runtime_error("gnuplot is not installed; install gnuplot-nox (Debian) to draw figures");
  if (outcome.status > 128)
    throw std::runtime_error(
        fmt::format("gnuplot was ended by signal {} ({}) while it drew {}: the same command draws it again",
                    outcome.status - 128, strsignal(outcome.status - 128), (folder / script).string()));
  if (outcome.status != 0)
    throw std::runtime_error(
        fmt::format("gnuplot failed on {}: {}", (folder / script).string(), outcome.output));
}

/// gnuplot ends well on a full disk too: its files must end as whole ones do.
void check_drawn(const std::string& name, const std::filesystem::path& folder) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kEnds{
      {{".png", "IEND\xAE\x42\x60\x82"}, {".svg", "</svg>"}, {".pdf", "%%EOF"}}};
  constexpr std::streamoff kTail = 16;
  for (const auto& [ending, end] : kEnds) {
    const std::filesystem::path file = folder / (name + std::string(ending));
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(0, std::ios::end);
    stream.seekg(-std::min<std::streamoff>(kTail, stream.tellg()), std::ios::end);
    const std::string tail(std::istreambuf_iterator<char>(stream), {});
    if (tail.find(end) == std::string::npos)
      throw std::runtime_error(
          fmt::format("cannot write {}: gnuplot left it cut off; is the disk full?", file.string()));
  }
}

}  // namespace

std::string gnuplot_string(std::string_view text) {
  // In single quotes gnuplot reads no escape, command, macro or brace.
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') out += '\'';
    out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
  }
  return out + "'";
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  while (characters(text) > columns) {
    const std::size_t most = prefix_bytes(text, columns);
    std::size_t cut = text.rfind(' ', most);
    if (cut == std::string_view::npos || cut == 0) {
      const std::size_t mark = text.substr(0, most).find_last_of("_-,");
      cut = mark == std::string_view::npos ? most : mark + 1;
    }
    lines.emplace_back(text.substr(0, cut));
    text.remove_prefix(cut);
    while (text.starts_with(' ')) text.remove_prefix(1);
  }
  if (!text.empty()) lines.emplace_back(text);
  return lines;
}

double text_width(std::string_view text, double font) {
  return 0.57 * font * static_cast<double>(characters(text));
}

std::string page_label(std::string_view text, double x, double y, double page_width, double page_height,
                       double font, std::string_view extra) {
  return fmt::format("set label {} at screen {:.5f},{:.5f} font ',{}' {}\n", gnuplot_string(text),
                     x / page_width, y / page_height, font, extra);
}

std::string script_text(std::string_view name, int width, int height, std::string_view data_blocks,
                        std::string_view body) {
  // The scales make fonts and marks as large in PNG as in SVG.
  return fmt::format(R"(# Draws {0}.png, {0}.svg and {0}.pdf: gnuplot -d {0}.gp
reset
set encoding utf8
set decimalsign '.'
{1}
do for [format in "png svg pdf"] {{
if (format eq "png") {{ set terminal pngcairo size {2},{3} font '{4},{8}' fontscale 0.75 pointscale 2 rounded noenhanced background '#ffffff' }}
if (format eq "svg") {{ set terminal svg size {2},{3} font '{4},{8}' rounded noenhanced background '#ffffff' }}
if (format eq "pdf") {{ set terminal pdfcairo size {6:.4f}in,{7:.4f}in font '{4},{8}' fontscale 0.5625 linewidth 1.5 pointscale 1.5 rounded noenhanced background '#ffffff' }}
set output "{0}.".format
{5}
set output
}}
)",
                     name, data_blocks, width, height, kFontName, body, width / kPixelsPerInch,
                     height / kPixelsPerInch, kFontSize);
}

std::string panel_style(const Box& axes, int page_width, int page_height) {
  return fmt::format(R"(reset
set border 3 lc rgb '#555555'
set tics nomirror out scale 0.5 textcolor rgb '#222222'
set grid ytics lt 1 lw 1 lc rgb '#e0e0e0'
unset key
set lmargin at screen {:.5f}
set rmargin at screen {:.5f}
set bmargin at screen {:.5f}
set tmargin at screen {:.5f}
)",
                     axes.left / page_width, (axes.left + axes.width) / page_width, axes.bottom / page_height,
                     (axes.bottom + axes.height) / page_height);
}

namespace {

void remove_figure(const std::string& name, const std::filesystem::path& folder) {
  for (const char* ending : {".gp", ".begun.gp", ".png", ".svg", ".pdf", "_images.png"})
    std::filesystem::remove(folder / (name + ending));
}

}  // namespace

std::filesystem::path render(const Script& script, const std::filesystem::path& folder) {
  const std::filesystem::path picture = folder / (script.name + ".png");
  if (is_drawn(script, folder)) return picture;
  // The script has its name once all is drawn: what a kill leaves is drawn again.
  const std::filesystem::path kept = folder / (script.name + ".gp");
  const std::string begun = script.name + ".begun.gp";
  std::filesystem::remove(kept);
  write_atomically(folder / begun, script.text);
  if (!script.images.empty()) write_atomically(folder / (script.name + "_images.png"), script.images);
  try {
    draw(begun, folder);
  } catch (const Cancelled&) {
    remove_figure(script.name, folder);
    throw;
  }
  check_drawn(script.name, folder);
  std::filesystem::rename(folder / begun, kept);
  return picture;
}

std::vector<std::filesystem::path> render_all(const std::vector<Script>& scripts,
                                              const std::filesystem::path& folder, std::string_view prefix) {
  std::set<std::string> stale;
  if (std::filesystem::is_directory(folder))
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (const std::string name = name_of_script(entry.path());
          !name.empty() && name.starts_with(prefix) &&
          std::ranges::find(scripts, name, &Script::name) == scripts.end())
        stale.insert(name);
  for (const std::string& name : stale) remove_figure(name, folder);
  std::vector<std::filesystem::path> pictures;
  for (const Script& script : scripts) pictures.push_back(render(script, folder));
  return pictures;
}

std::vector<std::string> drawn_names(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  if (!std::filesystem::is_directory(folder)) return names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (const std::string name = name_of_script(entry.path());
        !name.empty() && entry.path().filename() == name + ".gp" &&
        std::filesystem::exists(folder / (name + ".png")))
      names.push_back(name);
  std::ranges::sort(names);
  return names;
}

}  // namespace wavescore::harness::figures

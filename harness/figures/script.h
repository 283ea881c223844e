#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace wavescore::harness::figures {

/// A gnuplot script that draws NAME.png, NAME.svg and NAME.pdf.
struct Script {
  std::string name;
  std::string text;
  std::string images;  ///< a PNG file that the script reads as NAME_images.png; empty: none
};

/// A drawing area in pixels from the lower left corner of the page.
struct Box {
  double left = 0;
  double bottom = 0;
  double width = 0;
  double height = 0;
};

constexpr double kFontSize = 20;   ///< of text that asks for no other
constexpr double kPrintFont = 17;  ///< of what is printed below the panels or pictures
constexpr int kEdge = 24;          ///< white around a page

/// Text as a gnuplot string that means just that: no escapes, macros, commands or markup in it take effect.
[[nodiscard]] std::string gnuplot_string(std::string_view text);

/// Lines of at most `columns` characters, broken at spaces, else after _ - , else anywhere.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t columns);

/// Expected width of `text` in pixels at font size `font`; UTF-8.
[[nodiscard]] double text_width(std::string_view text, double font);

/// `set label TEXT at pixel (x, y)`; `extra` such as "center" or "tc rgb '#555555'".
[[nodiscard]] std::string page_label(std::string_view text, double x, double y, double page_width,
                                     double page_height, double font, std::string_view extra);

/// The script that draws `body` as PNG, as SVG and as PDF on a page of that many pixels, 96 an inch.
/// `data_blocks` come before it, since gnuplot takes none in a loop.
[[nodiscard]] std::string script_text(std::string_view name, int width, int height,
                                      std::string_view data_blocks, std::string_view body);

/// `reset` and the look that all panels share, then margins that put the axes on `axes`.
[[nodiscard]] std::string panel_style(const Box& axes, int page_width, int page_height);

/// Writes NAME.gp (and NAME_images.png) to `folder` and lets gnuplot draw; returns NAME.png. What the folder
/// holds as this script draws it stays as it is. A script that gnuplot refuses is left as NAME.begun.gp.
/// The figure depends on the script alone: gnuplot reads no start file and sees no variable of the
/// environment but where programs are found.
std::filesystem::path render(const Script& script, const std::filesystem::path& folder);

/// Renders all; before that removes the figures of ours in `folder` whose names begin with `prefix` and that
/// are none of these: what is drawn there is what was made now. Files of other origin stay. Returns the PNG
/// files.
std::vector<std::filesystem::path> render_all(const std::vector<Script>& scripts,
                                              const std::filesystem::path& folder,
                                              std::string_view prefix = "");

/// The names of the figures of ours that `folder` holds drawn to the end, in their order.
[[nodiscard]] std::vector<std::string> drawn_names(const std::filesystem::path& folder);

}  // namespace wavescore::harness::figures

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "harness/figures/script.h"

namespace wavescore::harness::figures {

/// One entry of the legend below the panels: a line, a mark on it, or a box, each empty or gnuplot attributes
/// such as "lw 3 lc rgb '#000000'".
struct Key {
  std::string label;
  std::string line;
  std::string mark;
  std::string box;
};

struct Panel {
  std::string title;
  std::string x_label;
  std::string y_label;
  std::string setup;  ///< gnuplot commands before the plot: ranges and tics
  std::string plot;   ///< what follows `plot`

  /// Adds one more thing to draw.
  void draw(std::string_view item);
};

/// What a panel leaves around its axes for tics, axis labels and its title, in pixels.
struct Margins {
  double left = 122;
  double right = 20;
  double bottom = 82;
  double top = 42;
};

/// A figure of panels in a grid: title above, one shared legend and the budget in small print below.
class Page {
 public:
  std::string name;
  std::string title;
  std::vector<std::string> caption;  ///< small print, in paragraphs
  std::vector<Key> keys;
  std::vector<Panel> panels;
  int columns = 2;
  int panel_width = 780;  ///< with its axis labels
  int panel_height = 520;
  Margins margins;

  /// Adds an inline data block of these lines; returns its name, such as "$D3".
  std::string data(std::string_view lines);
  /// Adds `key` unless one with that label is there.
  void add_key(Key key);
  /// Adds a paragraph of small print unless it is empty.
  void add_caption(std::string text);

  /// The finished script; the page is used up.
  [[nodiscard]] Script script() &&;

 private:
  std::string blocks_;
  int block_count_ = 0;
};

}  // namespace wavescore::harness::figures

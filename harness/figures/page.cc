#include "harness/figures/page.h"

#include <fmt/format.h>

#include <algorithm>

namespace wavescore::harness::figures {
namespace {

constexpr double kTitleFont = 28;
constexpr double kTitleLine = 38;
constexpr double kKeyFont = 20;
constexpr double kKeyLine = 34;
constexpr double kKeySample = 52;
constexpr double kPrintLine = 25;
constexpr double kGap = 14;

/// Where everything stands, in pixels from below.
struct PageLayout {
  int across = 1;
  int down = 1;
  int width = 0;
  int height = 0;
  std::vector<std::string> title;
  std::vector<std::string> print;
  int key_columns = 1;
  double key_width = 0;
  double print_top = 0;
  double keys_top = 0;
  double panels_top = 0;
};

double widest_key(const std::vector<Key>& keys) {
  double widest = 0;
  for (const Key& key : keys) widest = std::max(widest, kKeySample + text_width(key.label, kKeyFont) + 40);
  return widest;
}

void lay_out_keys(const std::vector<Key>& keys, double inside, PageLayout& layout) {
  layout.keys_top = layout.print_top;
  if (keys.empty()) return;
  const double widest = widest_key(keys);
  const int count = static_cast<int>(keys.size());
  const int fit = std::clamp(static_cast<int>(inside / widest), 1, count);
  const int rows = (count + fit - 1) / fit;
  layout.key_columns = (count + rows - 1) / rows;
  layout.key_width = std::min(widest, inside / layout.key_columns);
  layout.keys_top += kGap + kKeyLine * rows;
}

PageLayout lay_out(const Page& page) {
  PageLayout layout;
  const int count = static_cast<int>(page.panels.size());
  layout.across = std::min(page.columns, count);
  layout.down = (count + layout.across - 1) / layout.across;
  const double inside = std::max<double>(layout.across * page.panel_width, widest_key(page.keys));
  layout.width = static_cast<int>(inside + 2 * kEdge);
  for (const std::string& paragraph : page.caption) {
    const auto lines = wrap(paragraph, static_cast<std::size_t>(inside / (0.53 * kPrintFont)));
    layout.print.insert(layout.print.end(), lines.begin(), lines.end());
  }
  layout.title = wrap(page.title, static_cast<std::size_t>(inside / (0.57 * kTitleFont)));
  layout.print_top = kEdge + kPrintLine * static_cast<double>(layout.print.size());
  lay_out_keys(page.keys, inside, layout);
  layout.panels_top = layout.keys_top + kGap + layout.down * page.panel_height;
  layout.height = static_cast<int>(layout.panels_top + kTitleLine * static_cast<double>(layout.title.size()) +
                                   kGap + kEdge);
  return layout;
}

std::string page_text(const PageLayout& layout) {
  std::string out;
  for (std::size_t i = 0; i < layout.title.size(); ++i) {
    out += page_label(layout.title[i], kEdge,
                      layout.height - kEdge - kTitleLine * (static_cast<double>(i) + 0.5), layout.width,
                      layout.height, kTitleFont, "left tc rgb '#000000'");
  }
  for (std::size_t i = 0; i < layout.print.size(); ++i) {
    out += page_label(layout.print[i], kEdge, layout.print_top - kPrintLine * (static_cast<double>(i) + 0.5),
                      layout.width, layout.height, kPrintFont, "left tc rgb '#555555'");
  }
  return out;
}

/// The legend: labels are returned in `labels`, the samples as the arguments of one plot command.
std::string legend(Page& page, const PageLayout& layout, std::string& labels) {
  std::string plot;
  for (std::size_t i = 0; i < page.keys.size(); ++i) {
    const Key& key = page.keys[i];
    const auto columns = static_cast<std::size_t>(layout.key_columns);
    const double x = kEdge + layout.key_width * static_cast<double>(i % columns);
    const double y = layout.keys_top - kKeyLine * (static_cast<double>(i / columns) + 0.5);
    const double middle = x + kKeySample / 2;
    labels += page_label(key.label, x + kKeySample + 10, y, layout.width, layout.height, kKeyFont,
                         "left tc rgb '#222222'");
    const auto sample = [&](const std::string& style, std::string_view with, const std::string& points) {
      if (style.empty()) return;
      plot += fmt::format("{}{} with {} {}", plot.empty() ? "" : ", \\\n  ", page.data(points), with, style);
    };
    sample(key.box, "boxxyerror",
           fmt::format("{:.1f} {:.1f} {:.1f} {:.1f} {:.1f} {:.1f}\n", middle, y, middle - 18, middle + 18,
                       y - 10, y + 10));
    sample(key.line, "lines", fmt::format("{:.1f} {:.1f}\n{:.1f} {:.1f}\n", x, y, x + kKeySample, y));
    sample(key.mark, "points", fmt::format("{:.1f} {:.1f}\n", middle, y));
  }
  return plot.empty() ? "NaN" : plot;
}

Box axes_of(const Page& page, const PageLayout& layout, int index) {
  const Margins& around = page.margins;
  const int row = index / layout.across;
  return {kEdge + index % layout.across * page.panel_width + around.left,
          layout.panels_top - (row + 1) * page.panel_height + around.bottom,
          page.panel_width - around.left - around.right, page.panel_height - around.bottom - around.top};
}

}  // namespace

void Panel::draw(std::string_view item) {
  plot += plot.empty() ? "" : ", \\\n  ";
  plot += item;
}

std::string Page::data(std::string_view lines) {
  const std::string block = fmt::format("$D{}", block_count_++);
  blocks_ += fmt::format("{} << EOD\n{}EOD\n", block, lines);
  return block;
}

void Page::add_key(Key key) {
  if (std::ranges::find(keys, key.label, &Key::label) == keys.end()) keys.push_back(std::move(key));
}

void Page::add_caption(std::string text) {
  if (!text.empty()) caption.push_back(std::move(text));
}

Script Page::script() && {
  const PageLayout layout = lay_out(*this);
  // The text is drawn in a plot that covers the page, one unit a pixel.
  std::string body = "set multiplot\n";
  body += panel_style({0, 0, double(layout.width), double(layout.height)}, layout.width, layout.height);
  body += fmt::format("unset border; unset tics; unset grid\nset xrange [0:{}]\nset yrange [0:{}]\n",
                      layout.width, layout.height);
  body += page_text(layout);
  const std::string samples = legend(*this, layout, body);
  body += "plot " + samples + "\n";

  for (int i = 0; i < static_cast<int>(panels.size()); ++i) {
    const Panel& panel = panels[static_cast<std::size_t>(i)];
    const Box axes = axes_of(*this, layout, i);
    body += panel_style(axes, layout.width, layout.height);
    const auto label = [&](std::string_view text, double x, double y, double font, std::string_view extra) {
      body += page_label(text, x, y, layout.width, layout.height, font, extra);
    };
    label(panel.title, axes.left, axes.bottom + axes.height + 22, 22, "left");
    label(panel.x_label, axes.left + axes.width / 2, axes.bottom - margins.bottom + 19, 20, "center");
    label(panel.y_label, axes.left - margins.left + 8, axes.bottom + axes.height / 2, 20,
          "center rotate by 90");
    body += panel.setup + "plot " + panel.plot + "\n";
  }
  return {name, script_text(name, layout.width, layout.height, blocks_, body + "unset multiplot\nreset"), {}};
}

}  // namespace wavescore::harness::figures

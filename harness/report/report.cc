#include "harness/report/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/atomic_file.h"
#include "harness/figures/script.h"
#include "harness/files/bytes.h"
#include "harness/report/assets.h"
#include "harness/report/page_data.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;

void replace(std::string& text, std::string_view place, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(place, at)) != std::string::npos; at += with.size())
    text.replace(at, place.size(), with);
}

/// Text that may stand in a script element, which would end at "</script".
std::string within_script(std::string text) {
  constexpr std::string_view kEnd = "</script";
  for (std::size_t at = 0; (at = text.find(kEnd, at)) != std::string::npos; at += kEnd.size())
    text.insert(at + 1, "\\");
  return text;
}

std::string html_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '&')
      escaped += "&amp;";
    else if (c == '<')
      escaped += "&lt;";
    else
      escaped += c;
  }
  return escaped;
}

/// Vega, Vega-Lite and Vega-Embed as script elements; nothing where one of them is not there.
std::string vega_scripts(const fs::path& data_folder) {
  std::string scripts;
  for (const char* name : {"vega.min.js", "vega-lite.min.js", "vega-embed.min.js"}) {
    const fs::path file = data_folder / "vega" / name;
    if (!fs::exists(file)) return {};
    scripts += fmt::format("<script>{}</script>\n", within_script(read_bytes(file)));
  }
  return scripts;
}

/// The drawn figures, for a page without Vega.
nlohmann::json drawn_figures(const fs::path& folder) {
  auto drawn = nlohmann::json::array();
  for (const std::string& name : figures::drawn_names(folder))
    drawn.push_back({{"name", name}, {"png", base64(read_bytes(folder / (name + ".png")))}});
  return drawn;
}

}  // namespace

fs::path write_report(const fs::path& results, const fs::path& data_folder) {
  nlohmann::json data = page_data(results);
  const std::string vega = vega_scripts(data_folder);
  if (vega.empty()) data["figures"] = drawn_figures(results / "figures");
  std::string page(assets::kPage);
  // What comes from outside is put in last: it may hold any text.
  replace(page, "{{style}}", assets::kStyle);
  replace(page, "{{script}}", assets::kScript);
  replace(page, "{{title}}", html_text(data["title"].get<std::string>()));
  const std::size_t place = page.find("{{vega}}");
  page.replace(place, 8, vega);
  page.replace(page.find("{{data}}"), 8, within_script(data.dump()));
  const fs::path file = results / "report.html";
  write_atomically(file, page);
  return file;
}

}  // namespace wavescore::harness

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

#include "core/error.h"
#include "harness/figures/axes.h"
#include "harness/figures/figures.h"
#include "harness/figures/page.h"
#include "harness/results/curves.h"

namespace wavescore::harness::figures {
namespace {

constexpr double kRun = 1.2;
constexpr std::size_t kFewPoints = 12;  // so few get marks

struct Point {
  double step = 0;
  double value = 0;
};

/// curves/NAME.csv of one trained model.
struct Curve {
  std::string name;
  std::vector<Point> loss;
  std::map<double, std::vector<Point>> validation;  ///< by sigma, pixel units
};

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  for (const char c : line) {
    if (c == ',') {
      fields.emplace_back();
    } else if (c != '\r') {
      fields.back() += c;
    }
  }
  return fields;
}

/// NaN where the field is empty.
double value_of(const std::string& field) {
  return field.empty() ? std::nan("") : std::strtod(field.c_str(), nullptr);
}

Curve read_curve(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::string line;
  if (!std::getline(in, line) ||
      !line.starts_with("step,seconds,images,loss,validation_sigma,validation_mse")) {
    throw InputError(
        fmt::format("{}:1: not a training curve; remove the file or train again", path.string()));
  }
  Curve curve{path.stem().string(), {}, {}};
  for (int number = 2; std::getline(in, line); ++number) {
    const auto fields = fields_of(line);
    if (fields.size() < 6) {
      throw InputError(
          fmt::format("{}:{}: a broken line; remove the file or train again", path.string(), number));
    }
    const double step = value_of(fields[0]), loss = value_of(fields[3]);
    const double sigma = value_of(fields[4]), mse = value_of(fields[5]);
    if (step > 0 && loss > 0 && (curve.loss.empty() || curve.loss.back().step != step))
      curve.loss.push_back({step, loss});
    if (step > 0 && sigma > 0 && mse > 0) curve.validation[sigma].push_back({step, mse});
  }
  return curve;
}

/// Means over runs of steps that each span a factor kRun, equally wide on the logarithmic axis.
std::vector<Point> smoothed(const std::vector<Point>& points) {
  std::vector<Point> means;
  for (std::size_t begin = 0, end = 0; begin < points.size(); begin = end) {
    Point sum;
    for (; end < points.size() && points[end].step <= kRun * points[begin].step; ++end) {
      sum.step += points[end].step;
      sum.value += points[end].value;
    }
    const auto count = static_cast<double>(end - begin);
    means.push_back({sum.step / count, sum.value / count});
  }
  return means;
}

/// Whether a curve's file is called after `method`; a training by minutes has its steps in the label alone.
bool called_after(const Curve& curve, const Method& method) {
  const auto ends_with = [name = plain(curve.name)](std::string_view label) {
    return name.ends_with(fmt::format("-{}", plain(label)));
  };
  const std::string_view label = method.label;
  return ends_with(label) || ends_with(label.substr(0, label.rfind(", ")));
}

/// The method that a curve belongs to: its file is called DATASET-RESOLUTION-...LABEL.csv. nullptr if it is
/// another setting's, or if settings that were fitted to different images could own it. Of settings that only
/// evaluate other images, the first owns it.
const Method* owner_of(const Curve& curve, const Table& table, const Setting& setting) {
  const auto settings = table.settings();
  const auto same = [&](const Setting& other) { return other.same_data(setting); };
  const auto other_fit = [&](const Setting& other) {
    return same(other) && other.n_train != setting.n_train;
  };
  const std::string data = fmt::format("{}-{}-", plain(setting.dataset), setting.resolution);
  if (std::ranges::any_of(settings, other_fit) || !(*std::ranges::find_if(settings, same) == setting) ||
      !plain(curve.name).starts_with(data))
    return nullptr;
  const Method* owner = nullptr;
  for (const Method& method : table.methods()) {
    if (!called_after(curve, method)) continue;
    if (owner == nullptr || method.label.size() > owner->label.size()) owner = &method;
  }
  return owner;
}

/// "σ = 2" in the unit of the experiment where that is one of its levels.
std::string level_title(const Table& table, const Setting& setting, double sigma_pixel) {
  for (const Method& method : table.methods(setting)) {
    for (const double sigma : table.sigmas(setting)) {
      const ResultRow* row = table.find(setting, method, sigma);
      if (row != nullptr && std::abs(row->sigma_pixel - sigma_pixel) < 1e-3 * sigma_pixel) {
        return "validation, σ = " + number(sigma);
      }
    }
  }
  return fmt::format("validation, σ = {} in [−1, 1] pixels", number(sigma_pixel));
}

/// The curves of one quantity, each in the colour of its method.
class CurvePanel {
 public:
  CurvePanel(std::string title, std::string quantity)
      : panel_{std::move(title), "optimizer step", std::move(quantity), "", ""} {}

  void add(const std::vector<Point>& points, const Method& method, Page& page, Range& steps) {
    std::string lines;
    for (const Point& point : points) {
      lines += fmt::format("{:.6g} {:.6g}\n", point.step, point.value);
      range_.include(point.value);
      steps.include(point.step);
    }
    const std::string block = page.data(lines);
    panel_.plot +=
        fmt::format("{}{} with lines {}", panel_.plot.empty() ? "" : ", \\\n  ", block, method.line());
    if (points.size() <= kFewPoints) panel_.draw(fmt::format("{} with lines {}", block, method.line()));
    if (points.size() <= kFewPoints) panel_.draw(fmt::format("{} with points {}", block, method.mark()));
  }

  [[nodiscard]] Panel finish(const Range& steps) && {
    panel_.setup = log_axis('y', range_, 1.1) + log_axis('x', steps, 1.1);
    return std::move(panel_);
  }

 private:
  Panel panel_;
  Range range_;
};

Script figure(const Table& table, const Setting& setting, const std::vector<std::pair<Curve, Method>>& curves,
              bool repeated) {
  Page page;
  page.name = "training_" + table.slug(setting);
  page.title = "Training: " + table.title(setting);
  page.columns = 3;
  page.panel_width = 540;
  page.panel_height = 400;
  std::vector<Method> methods;
  for (const auto& [curve, method] : curves) methods.push_back(method);
  page.caption = {
      table.budget(setting, methods),
      fmt::format("Loss: EDM's weighted loss, averaged over runs of steps that span a factor {}.", kRun)};
  if (repeated) page.add_caption("Of the repetitions the first; curves/ holds all.");
  Range steps;  // one for all panels
  CurvePanel loss("training loss", "loss");
  std::map<double, CurvePanel> validation;
  for (const auto& [curve, method] : curves) {
    page.add_key({method.title, method.line(), method.mark(), ""});
    if (!curve.loss.empty()) loss.add(smoothed(curve.loss), method, page, steps);
    for (const auto& [sigma, points] : curve.validation) {
      const auto entry =
          validation.try_emplace(sigma, level_title(table, setting, sigma), "MSE ([0, 1] pixels)").first;
      entry->second.add(points, method, page, steps);
    }
  }
  page.panels.push_back(std::move(loss).finish(steps));
  for (auto& [sigma, panel] : validation) page.panels.push_back(std::move(panel).finish(steps));
  return std::move(page).script();
}

}  // namespace

namespace {

using OwnCurves = std::vector<std::pair<Curve, Method>>;

/// The curves of a setting as curves.csv says whose they are, of several repetitions the first. A training
/// that entries share, which evaluate other images, is left to the first of them: `drawn` holds the models.
OwnCurves curves_of(const std::vector<CurveRow>& rows, const Experiment& experiment, const Setting& setting,
                    std::set<std::string>& drawn) {
  OwnCurves own;
  for (const CurveRow& row : rows) {
    if (row.data != setting.data || row.repetition != 1) continue;
    const auto methods = experiment.table.methods(setting);
    const auto method = std::ranges::find(methods, row.label, &Method::label);
    const std::filesystem::path file = experiment.folder / "curves" / row.file;
    if (method == methods.end() || !std::filesystem::exists(file)) continue;
    if (!drawn.insert(row.model + "/" + row.label).second) continue;
    own.emplace_back(read_curve(file), *method);
  }
  std::erase_if(own, [](const auto& one) { return one.first.loss.empty(); });
  return own;
}

/// The same of results that are older than curves.csv, by the names of the files.
OwnCurves curves_by_name(const Experiment& experiment, const Setting& setting) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(experiment.folder / "curves"))
    if (entry.path().extension() == ".csv") files.push_back(entry.path());
  std::ranges::sort(files);
  OwnCurves own;
  for (const auto& file : files) {
    const Curve curve = read_curve(file);
    const Method* method = owner_of(curve, experiment.table, setting);
    if (method == nullptr || curve.loss.empty()) continue;
    // Data entries that differ in what they evaluate share a training.
    const bool there =
        std::ranges::any_of(own, [&](const auto& o) { return o.second.title == method->title; });
    if (!there) own.emplace_back(curve, *method);
  }
  return own;
}

}  // namespace

std::vector<Script> training_curves(const Experiment& experiment) {
  if (!std::filesystem::is_directory(experiment.folder / "curves")) return {};
  const std::vector<CurveRow> rows = read_curves(experiment.folder);
  const bool repeated = std::ranges::any_of(rows, [](const CurveRow& row) { return row.repetition > 1; });
  std::set<std::string> drawn;
  std::vector<Script> scripts;
  for (const Setting& setting : experiment.table.settings()) {
    const OwnCurves own =
        rows.empty() ? curves_by_name(experiment, setting) : curves_of(rows, experiment, setting, drawn);
    if (!own.empty()) scripts.push_back(figure(experiment.table, setting, own, repeated));
  }
  return scripts;
}

}  // namespace wavescore::harness::figures

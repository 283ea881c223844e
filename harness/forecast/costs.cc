#include "harness/forecast/costs.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

#include "harness/machine/machine.h"

namespace wavescore::harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::streamoff kMostRead = 8 << 20;

fs::path file_in(const fs::path& data_folder) { return data_folder / "costs.jsonl"; }

CostRecord of_job(const char* stage, const Job& job, std::size_t images) {
  return {.stage = stage,
          .denoiser = std::string(job.method->name),
          .version = job.method->version,
          .options = Json::parse(job.options),
          .shape = {job.shape.channels, job.shape.height, job.shape.width},
          .images = images,
          .threads = omp_threads(),
          .machine = processor()};
}

std::string line_of(const CostRecord& m) {
  const Json line{{"stage", m.stage},           {"denoiser", m.denoiser},
                  {"version", m.version},       {"options", m.options},
                  {"shape", m.shape},           {"images", m.images},
                  {"levels", m.levels},         {"metrics", m.metrics},
                  {"flops", m.flops},           {"bytes", m.bytes},
                  {"threads", m.threads},       {"ranks", m.ranks},
                  {"machine", m.machine},       {"seconds", m.seconds},
                  {"peak_bytes", m.peak_bytes}, {"images_per_second", m.images_per_second}};
  return line.dump() + '\n';
}

/// Json::exception where the line has something else than line_of writes.
CostRecord measurement(const Json& line) {
  CostRecord m{.stage = line.at("stage"),
               .denoiser = line.at("denoiser"),
               .version = line.at("version"),
               .options = line.at("options"),
               .shape = line.at("shape"),
               .images = line.at("images"),
               .levels = line.at("levels"),
               .metrics = line.at("metrics"),
               .flops = line.at("flops"),
               .bytes = line.at("bytes"),
               .threads = line.at("threads"),
               .ranks = line.at("ranks"),
               .machine = line.at("machine"),
               .seconds = line.at("seconds"),
               .peak_bytes = line.at("peak_bytes"),
               .images_per_second = line.at("images_per_second")};
  return m;
}

bool sensible(const CostRecord& m) {
  return (m.stage == "fit" || m.stage == "evaluation") && m.options.is_object() && m.pixels() > 0 &&
         m.images > 0 && m.seconds >= 0;
}

/// The end of a file, from the start of a line on.
std::string tail(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  if (!stream) return {};
  const std::streamoff size = stream.tellg();
  stream.seekg(std::max<std::streamoff>(0, size - kMostRead));
  std::string line;
  if (size > kMostRead) std::getline(stream, line);
  std::ostringstream text;
  text << stream.rdbuf();
  return std::move(text).str();
}

/// Whether a writer was cut off in the last line.
bool ends_within_a_line(int descriptor) {
  char last = '\n';
  const off_t size = lseek(descriptor, 0, SEEK_END);
  return size > 0 && pread(descriptor, &last, 1, size - 1) == 1 && last != '\n';
}

}  // namespace

double CostRecord::pixels() const {
  double product = shape.empty() ? 0 : 1;
  for (const int side : shape) product *= side;
  return product;
}

double CostRecord::time_limit() const {
  // A budget stands in the place of the full size.
  for (const char* key : {"budget.minutes", "minutes"})
    if (options.contains(key)) return 60 * options.value(key, 0.0);
  return 0;
}

CostRecord fit_of(const Job& job, std::size_t images, std::size_t levels) {
  CostRecord asked = of_job("fit", job, images);
  const Cost cost = job.make()->fit_cost(images, levels);
  asked.levels = levels;
  asked.flops = cost.flops;
  asked.bytes = cost.bytes;
  return asked;
}

CostRecord evaluation_of(const Job& job, std::size_t images, const std::vector<std::string>& metrics) {
  CostRecord asked = of_job("evaluation", job, images);
  asked.metrics = fmt::format("{}", fmt::join(metrics, ","));
  return asked;
}

void remember(const fs::path& data_folder, const CostRecord& measured) {
  std::error_code ignored;
  fs::create_directories(data_folder, ignored);
  const int descriptor = open(file_in(data_folder).c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) return;
  std::string line = line_of(measured);
  if (ends_within_a_line(descriptor)) line.insert(line.begin(), '\n');
  [[maybe_unused]] const ssize_t written = write(descriptor, line.data(), line.size());
  close(descriptor);
}

std::vector<CostRecord> remembered(const fs::path& data_folder) {
  std::istringstream text(tail(file_in(data_folder)));
  const std::string here = processor();
  std::vector<CostRecord> all;
  for (std::string line; std::getline(text, line);) try {
      CostRecord one = measurement(Json::parse(line));
      if (sensible(one) && one.machine == here) all.push_back(std::move(one));
    } catch (const Json::exception&) {
      // A broken line says nothing; the others do.
    }
  return all;
}

}  // namespace wavescore::harness

#include "tests/conformance.h"

#include "analytic/catalog.h"

namespace wavescore::conformance_test {
namespace {

// A rank below that of the images: at 16 x 16 the default is the whole of gaussian_linear. A sample smaller
// than the images have patches, and quick.
INSTANTIATE_TEST_SUITE_P(Analytic, Conformance,
                         testing::ValuesIn(conformance_cases(
                             analytic::catalog(), {{"truncated_linear", R"({"rank": 40})"},
                                                   {"ideal_equivariant", R"({"patches": 4096})"}})),
                         conformance_name);

// Methods that fit from exact moments too, and then draw nothing.
std::vector<ConformanceCase> moment_cases() {
  std::vector<ConformanceCase> cases = conformance_cases(
      analytic::catalog(), {{"wavelet", R"({"estimator": "moments"})"},
                            {"shared_readout", R"({"estimator": "moments", "family": "independent"})"}});
  std::erase_if(cases, [](const ConformanceCase& one) { return one.options == "{}"; });
  return cases;
}
INSTANTIATE_TEST_SUITE_P(Moments, Conformance, testing::ValuesIn(moment_cases()), conformance_name);

}  // namespace
}  // namespace wavescore::conformance_test

#include "tests/conformance.h"

#include "analytic/catalog.h"

namespace wavescore {
namespace {

// A rank below that of the images: at 16 x 16 the default is the whole of gaussian_linear. A sample smaller
// than the images have patches, and quick.
INSTANTIATE_TEST_SUITE_P(Analytic, Conformance,
                         testing::ValuesIn(conformance_cases(
                             analytic::catalog(), {{"truncated_linear", R"({"rank": 40})"},
                                                   {"ideal_equivariant", R"({"patches": 4096})"}})),
                         conformance_name);

}  // namespace
}  // namespace wavescore

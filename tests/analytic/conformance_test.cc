#include "tests/conformance.h"

#include "analytic/catalog.h"

namespace wavescore {
namespace {

INSTANTIATE_TEST_SUITE_P(Analytic, Conformance, testing::ValuesIn(conformance_cases(analytic::catalog())),
                         conformance_name);

}  // namespace
}  // namespace wavescore

#include "tests/conformance.h"

#include "baselines/catalog.h"

namespace wavescore {
namespace {

const std::map<std::string_view, std::string> kFewSteps{
    {"unet", R"({"width":8,"channel_mult":[1,2],"decoder_init_attn":true,"steps":4,"batch":8})"},
    {"cnn", R"({"width":8,"blocks":1,"steps":4,"batch":8})"}};

INSTANTIATE_TEST_SUITE_P(Trained, Conformance,
                         testing::ValuesIn(conformance_cases(baselines::catalog(), kFewSteps)),
                         conformance_name);

}  // namespace
}  // namespace wavescore

#include "core/params.h"

#include <gtest/gtest.h>

#include "core/nearest_word.h"
#include "tests/damaged_files.h"

namespace wavescore::params_test {
namespace {

ParamNode scalar(std::string text, int line = 0) { return {std::move(text), {}, false, line}; }
ParamNode list(std::vector<ParamNode> items, int line = 0) { return {{}, std::move(items), true, line}; }

Params params(Params::Entries entries) { return {"wavelet", "a.yaml", 10, std::move(entries)}; }

TEST(Params, GivesWhatWasWrittenAndElseTheDefault) {
  Params p = params({{"degree", scalar("3")},
                     {"ridge", scalar("1.0e-6")},
                     {"tie", scalar("true")},
                     {"basis", scalar("hermite")},
                     {"mult", list({scalar("1"), scalar("+2")})},
                     {"levels", scalar("auto")}});
  EXPECT_EQ(p.integer("degree", 1, 1, 4), 3);
  EXPECT_EQ(p.number("ridge", 0, 0, 1), 1e-6);
  EXPECT_TRUE(p.flag("tie", false));
  EXPECT_EQ(p.choice("basis", "monomial", {"monomial", "hermite"}), "hermite");
  EXPECT_EQ(p.integers("mult", {}, 1, 9), (std::vector<std::int64_t>{1, 2}));
  EXPECT_EQ(p.integer_or_auto("levels", 1, 9), std::nullopt);
  EXPECT_EQ(p.integer("radius", 1, 0, 9), 1);
  EXPECT_EQ(p.text("label", "none"), "none");
  EXPECT_FALSE(p.has("radius"));
  EXPECT_NO_THROW(p.finish());
}

TEST(Params, RecordsTheValuesReallyUsed) {
  Params p = params({{"degree", scalar("3")}});
  (void)p.integer("degree", 1, 1, 4);
  (void)p.number("ridge", 0.5, 0, 1);
  (void)p.integer_or_auto("levels", 1, 9);
  p.resolve("levels", std::int64_t{4});
  (void)p.text("label", "a \"b\"");
  (void)p.integers("mult", {1, 2}, 1, 9);
  EXPECT_EQ(p.json(), R"({"degree":3,"ridge":0.5,"levels":4,"label":"a \"b\"","mult":[1,2]})");
}

TEST(Params, JsonLeavesOutWhatAltersNoResult) {
  Params part = params({{"seconds", scalar("7")}});
  (void)part.number("seconds", 60, 0, 100);
  (void)part.integer("steps", 5, 1, 9);
  part.immaterial("seconds");
  EXPECT_EQ(part.json(), R"({"steps":5})");
  EXPECT_NO_THROW(part.finish());
  Params whole = params({});
  whole.adopt("fast.", part);
  EXPECT_EQ(whole.json(), R"({"fast.steps":5})");
}

TEST(Params, JsonReadsBackAsTheSameOptions) {
  Params first = params({{"ridge", scalar("0.1")}, {"tie", scalar("true")}, {"mult", list({scalar("3")})}});
  const auto ask = [](Params& p) {
    (void)p.number("ridge", 0, 0, 1);
    (void)p.flag("tie", false);
    (void)p.integers("mult", {}, 1, 9);
    (void)p.text("label", "line\nbreak");
    return p.json();
  };
  const std::string json = ask(first);
  Params second = Params::from_json("wavelet", "model.safetensors", json);
  EXPECT_EQ(ask(second), json);
  EXPECT_NO_THROW(second.finish());
  (void)input_error_of([] { (void)Params::from_json("wavelet", "model.safetensors", "[1"); });
}

TEST(Params, AnErrorSaysWhereAndWhatIsAllowed) {
  Params p = params({{"degree", scalar("two", 12)},
                     {"ridge", scalar("-1", 13)},
                     {"tie", scalar("yes", 14)},
                     {"basis", scalar("hermit", 15)},
                     {"mult", list({scalar("1"), scalar("x")}, 16)},
                     {"radius", scalar("9.5")}});
  EXPECT_EQ(input_error_of([&] { (void)p.integer("degree", 1, 1, 4); }),
            "a.yaml:12: 'degree' of 'wavelet' must be a whole number from 1 to 4, not 'two'");
  EXPECT_EQ(input_error_of([&] { (void)p.number("ridge", 0, 0, 1); }),
            "a.yaml:13: 'ridge' of 'wavelet' must be a number from 0 to 1, not '-1'");
  EXPECT_EQ(input_error_of([&] { (void)p.flag("tie", true); }),
            "a.yaml:14: 'tie' of 'wavelet' must be true or false, not 'yes'");
  EXPECT_EQ(input_error_of([&] {
              (void)p.choice("basis", "monomial", {"monomial", "hermite"});
            }),
            "a.yaml:15: 'basis' of 'wavelet' must be one of monomial, hermite, not 'hermit' (did you mean "
            "'hermite'?)");
  EXPECT_NE(input_error_of([&] { (void)p.integers("mult", {}, 1, 9); }).find("a.yaml:16"), std::string::npos);
  // Without a line of its own, the line of the whole entry.
  EXPECT_NE(input_error_of([&] { (void)p.integer("radius", 1, 0, 99); }).find("a.yaml:10"),
            std::string::npos);
}

TEST(Params, RefusesNumbersThatAreNone) {
  for (const char* text : {"", "nan", "inf", "1e999", "1.5x", "0x10", " 1"}) {
    Params p = params({{"ridge", scalar(text)}});
    (void)input_error_of([&] { (void)p.number("ridge", 0, -1e300, 1e300); });
  }
  for (const char* text : {"", "1.0", "1e3", "99999999999999999999"}) {
    Params p = params({{"degree", scalar(text)}});
    (void)input_error_of([&] { (void)p.integer("degree", 0, -1000000, 1000000); });
  }
}

TEST(Params, AnUnknownKeyIsAnErrorWithLineAndSuggestion) {
  Params p = params({{"treshold", scalar("soft", 12)}});
  (void)p.text("threshold", "soft");
  EXPECT_EQ(input_error_of([&] { p.finish(); }),
            "a.yaml:12: unknown parameter 'treshold' of 'wavelet' (did you mean 'threshold'?)");
  Params q = params({{"colour", scalar("red")}});
  (void)q.integer("degree", 1, 1, 4);
  EXPECT_EQ(input_error_of([&] { q.finish(); }),
            "a.yaml:10: unknown parameter 'colour' of 'wavelet' (it takes degree)");
}

TEST(Params, AListWhereOneValueIsExpectedIsASweep) {
  Params p = params({{"degree", list({scalar("1"), scalar("2"), scalar("3")}, 12)},
                     {"mult", list({list({scalar("1")}), list({scalar("1"), scalar("2")})})}});
  EXPECT_EQ(p.integer("degree", 1, 1, 4), 1);
  EXPECT_EQ(p.integers("mult", {}, 1, 9), std::vector<std::int64_t>{1});
  using Sweeps = std::vector<std::pair<std::string, std::size_t>>;
  EXPECT_EQ(p.sweeps(), (Sweeps{{"degree", 3}, {"mult", 2}}));

  Params fixed = p.at("degree", 2).at("mult", 1);
  EXPECT_EQ(fixed.integer("degree", 1, 1, 2 + 1), 3);
  EXPECT_EQ(fixed.integers("mult", {}, 1, 9), (std::vector<std::int64_t>{1, 2}));
  EXPECT_TRUE(fixed.sweeps().empty());
  // An item without a line has that of its list.
  Params third = p.at("degree", 2);
  EXPECT_NE(input_error_of([&] { (void)third.integer("degree", 1, 1, 2); }).find("a.yaml:12"),
            std::string::npos);
}

TEST(Params, AnEmptyListIsNoSweep) {
  Params p = params({{"degree", list({}, 12)}});
  EXPECT_NE(input_error_of([&] { (void)p.integer("degree", 1, 1, 4); }).find("empty list"),
            std::string::npos);
}

TEST(Params, ASweepHasNoListsAmongItsValuesAndNothingTwice) {
  Params p =
      params({{"degree", list({scalar("1"), list({scalar("2"), scalar("3")})}, 12)},
              {"twice", list({scalar("2"), scalar("1"), scalar("2")}, 13)},
              {"mult", list({list({scalar("1"), scalar("2")}), scalar("3")}, 14)},
              {"lists", list({list({scalar("1"), scalar("2")}), list({scalar("1"), scalar("2")})}, 15)},
              {"deep", list({list({list({scalar("1")})})}, 16)},
              {"value", list({scalar("2"), scalar("2")}, 17)}});
  EXPECT_EQ(input_error_of([&] { (void)p.integer("degree", 1, 1, 4); }),
            "a.yaml:12: 'degree' of 'wavelet' must be one value or a list of values, not a list of lists");
  EXPECT_EQ(input_error_of([&] { (void)p.integer("twice", 1, 1, 4); }),
            "a.yaml:13: 'twice' of 'wavelet' lists 2 twice");
  EXPECT_EQ(
      input_error_of([&] { (void)p.integers("mult", {}, 1, 9); }),
      "a.yaml:14: 'mult' of 'wavelet' must be a list of values, or a list of such lists to sweep over, not "
      "[[1, 2], 3]");
  EXPECT_EQ(input_error_of([&] { (void)p.integers("lists", {}, 1, 9); }),
            "a.yaml:15: 'lists' of 'wavelet' lists [1, 2] twice");
  EXPECT_EQ(
      input_error_of([&] { (void)p.integers("deep", {}, 1, 9); }),
      "a.yaml:16: 'deep' of 'wavelet' must be a list with each entry a whole number from 1 to 9, not '[1]'");
  EXPECT_EQ(p.integers("value", {}, 1, 9), (std::vector<std::int64_t>{2, 2})) << "a list that is the value";
}

TEST(NearestWord, IsTheNearestOfThoseThatMayBeMeant) {
  EXPECT_EQ(nearest_word("degre", {"degree", "depth"}), "degree");
  EXPECT_EQ(nearest_word("local", {"band", "independent"}), "");
}

TEST(Params, ReadsListsOfNumbersAndANumberOrAWord) {
  Params params =
      Params::from_json("method", "test", R"({"factors":[1,2.5],"one":3,"ridge":"folds","gamma":0.5})");
  EXPECT_EQ(params.numbers("factors", {}, 0, 10), (std::vector<double>{1, 2.5}));
  EXPECT_EQ(params.numbers("one", {}, 0, 10), std::vector<double>{3});
  EXPECT_EQ(params.number_or("ridge", "folds", 1e-6, 0, 1), std::nullopt);
  EXPECT_EQ(params.number_or("gamma", "folds", 1e-6, 0, 1), 0.5);
  EXPECT_EQ(params.number_or("absent", "folds", 0.25, 0, 1), 0.25);
  EXPECT_THROW((void)params.number_or("gamma", "folds", 1e-6, 0, 0.1), InputError);
  EXPECT_THROW((void)params.numbers("factors", {}, 0, 2), InputError);
  params.finish();
}

}  // namespace
}  // namespace wavescore::params_test

#include "harness/figures/script.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "core/error.h"
#include "harness/machine/interrupts.h"
#include "tests/temporary_folder.h"

namespace wavescore::harness::figures::script_test {
namespace {

TEST(FigureText, WrapsAtSpacesThenAtMarksThenAnywhere) {
  EXPECT_EQ(wrap("local D=2 r=1", 9), (std::vector<std::string>{"local D=2", "r=1"}));
  EXPECT_EQ(wrap("4blocks_noattn_longtrain", 10),
            (std::vector<std::string>{"4blocks_", "noattn_", "longtrain"}));
  EXPECT_EQ(wrap("abcdef", 4), (std::vector<std::string>{"abcd", "ef"}));
  EXPECT_EQ(wrap("σσσσ", 2), (std::vector<std::string>{"σσ", "σσ"}));
  EXPECT_TRUE(wrap("", 4).empty());
}

TEST(FigureText, IsQuotedSoThatGnuplotReadsItLiterally) {
  EXPECT_EQ(gnuplot_string("it's `date` a_b"), "'it''s `date` a_b'");
  EXPECT_EQ(gnuplot_string("two\nlines"), "'two lines'");
}

TEST(RenderingAScript, DrawsWhatIsNotThereOrHasChanged) {
  const TemporaryFolder folder;
  const auto script = [](const std::string& text) {
    return Script{"f", script_text("f", 100, 80, "", "plot " + text + "\n"), ""};
  };
  const auto drawn_at = [&] { return std::filesystem::last_write_time(folder / "f.png"); };
  const auto long_ago = std::filesystem::file_time_type::clock::now() - std::chrono::hours(1);
  const auto redraws = [&](const Script& again) {
    std::filesystem::last_write_time(folder / "f.png", long_ago);
    EXPECT_EQ(render(again, folder.path()), folder / "f.png");
    return drawn_at() > long_ago;
  };
  render(script("x"), folder.path());
  EXPECT_FALSE(redraws(script("x")));
  EXPECT_TRUE(redraws(script("2*x")));
  EXPECT_FALSE(redraws(script("2*x")));
  std::filesystem::remove(folder / "f.pdf");
  EXPECT_TRUE(redraws(script("2*x")));
  std::filesystem::rename(folder / "f.gp", folder / "f.begun.gp");  // as a kill leaves it
  EXPECT_TRUE(redraws(script("2*x")));
}

TEST(RenderingAScript, DoesNotTakeAFigureThatIsCutOffForDrawn) {
  const TemporaryFolder folder;
  const std::string plot = script_text("f", 100, 80, "", "plot x\n");
  // As on a full disk, gnuplot has written less than all and ends with status 0.
  const std::string cut = "\nsystem 'printf half > f.svg'\n";
  try {
    render({"f", plot + cut, ""}, folder.path());
    FAIL() << "a figure that is cut off was taken for drawn";
  } catch (const std::runtime_error& error) {
    EXPECT_NE(std::string(error.what()).find("f.svg: gnuplot left it cut off"), std::string::npos)
        << error.what();
  }
  EXPECT_FALSE(std::filesystem::exists(folder / "f.gp"));
  render({"f", plot, ""}, folder.path());
  EXPECT_TRUE(std::filesystem::exists(folder / "f.gp"));
}

TEST(RenderingAScript, DependsOnNothingButTheScript) {
  const TemporaryFolder folder;
  const Script script{
      "f", script_text("f", 200, 160, "$D << EOD\n1 0.5\n2 1.5\nEOD\n", "plot $D with lines\n"), ""};
  render(script, folder / "plain");
  (void)folder.write(".gnuplot", "set terminal dumb\nset decimalsign ','\nprint 'read'\nexit\n");
  const std::vector<std::pair<const char*, std::string>> variables = {
      {"HOME", folder.path().string()},
      {"XDG_CONFIG_HOME", folder.path().string()},
      {"GNUTERM", "dumb"},
      {"LC_ALL", "de_DE.UTF-8"},
      {"FONTCONFIG_FILE", "/nonexistent"},
      {"GNUPLOT_LIB", "/nonexistent"}};
  std::vector<std::pair<const char*, std::optional<std::string>>> before;
  for (const auto& [name, value] : variables) {
    const char* now = std::getenv(name);
    before.emplace_back(name, now == nullptr ? std::nullopt : std::optional<std::string>(now));
    setenv(name, value.c_str(), 1);
  }
  render(script, folder / "odd");
  for (const auto& [name, value] : before) value ? setenv(name, value->c_str(), 1) : unsetenv(name);
  EXPECT_EQ(contents_of(folder / "odd/f.png"), contents_of(folder / "plain/f.png"));
  EXPECT_EQ(contents_of(folder / "odd/f.svg"), contents_of(folder / "plain/f.svg"));
}

TEST(RenderingAScript, LeavesNothingWhereItIsInterrupted) {
  const TemporaryFolder folder;
  std::filesystem::permissions(folder.write("gnuplot", "#!/bin/sh\nexec sleep 5\n"),
                               std::filesystem::perms::owner_all);
  const auto interrupted = [&] {
    setenv("PATH", (folder.path().string() + ":" + std::getenv("PATH")).c_str(), 1);
    catch_interrupts();
    raise(SIGINT);
    try {
      render({"f", "plot x\n", ""}, folder / "figures");
    } catch (const Cancelled&) {
      _exit(std::filesystem::is_empty(folder / "figures") ? 0 : 1);
    }
    _exit(2);
  };
  EXPECT_EXIT(interrupted(), testing::ExitedWithCode(0), "");
}

TEST(RenderingAScript, SaysThatGnuplotWasKilled) {
  const TemporaryFolder folder;
  std::filesystem::permissions(folder.write("gnuplot", "#!/bin/sh\nkill -9 $$\n"),
                               std::filesystem::perms::owner_all);
  const std::string path = std::getenv("PATH");
  setenv("PATH", (folder.path().string() + ":" + path).c_str(), 1);
  std::string message;
  try {
    render({"f", "plot x\n", ""}, folder.path());
  } catch (const std::runtime_error& error) {
    message = error.what();
  }
  setenv("PATH", path.c_str(), 1);
  EXPECT_NE(message.find("gnuplot was ended by signal 9 (Killed) while it drew "), std::string::npos)
      << message;
}

TEST(RenderingAScript, ReportsWhatGnuplotSays) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "figures_render";
  try {
    render({"broken", "plot nosuchfunction(x\n", ""}, folder);
    FAIL() << "a broken script was drawn";
  } catch (const std::runtime_error& error) {
    EXPECT_NE(std::string(error.what()).find("broken.begun.gp"), std::string::npos);
    EXPECT_NE(std::string(error.what()).find("line"), std::string::npos) << error.what();
  }
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace wavescore::harness::figures::script_test

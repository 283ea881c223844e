#include "harness/machine/out_of_memory.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <new>
#include <stdexcept>
#include <string_view>

namespace wavescore::harness {
namespace {

constexpr std::string_view kSentence =
    "out of memory: ask for less at a time (fewer or smaller images, 'parallel: 1', a smaller 'batch'), or "
    "use a "
    "machine with more";

[[noreturn]] void on_terminate() {
  try {
    if (const std::exception_ptr error = std::current_exception()) std::rethrow_exception(error);
    std::fputs("wavescore: ended by an error of its own\n", stderr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "wavescore: %s\n", sentence_of(error).c_str());
  } catch (...) {
    std::fputs("wavescore: ended by an unknown error\n", stderr);
  }
  std::_Exit(EXIT_FAILURE);
}

}  // namespace

std::string sentence_of(const std::exception& error) {
  if (const auto* files = dynamic_cast<const std::filesystem::filesystem_error*>(&error))
    return files->path1().string() + ": " + files->code().message();
  const std::string text = error.what();
  const bool memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr ||
                      dynamic_cast<const std::length_error*>(&error) != nullptr ||
                      text.find("DefaultCPUAllocator") != std::string::npos;
  return memory ? std::string(kSentence) : text;
}

void say_what_ends_the_program() { std::set_terminate(on_terminate); }

}  // namespace wavescore::harness

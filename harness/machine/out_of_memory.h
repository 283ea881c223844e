#pragma once

#include <exception>
#include <string>

namespace wavescore::harness {

/// What `error` says. It is a sentence of ours where memory ran out (std::bad_alloc, std::length_error,
/// LibTorch's allocator), and "FILE: reason" of what the standard library says of files.
[[nodiscard]] std::string sentence_of(const std::exception& error);

/// From now on an exception that nobody can catch, such as one in a thread of OpenMP, ends the program with
/// its sentence and exit status 1, not with a core dump.
void say_what_ends_the_program();

}  // namespace wavescore::harness

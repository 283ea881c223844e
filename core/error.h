#pragma once

#include <stdexcept>
#include <string>

namespace wavescore {

/// The user's input is wrong: a config, a command line, a file. The message is one sentence that says
/// where and what to do. `main` turns it into exit status 2; every other exception into 1.
class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The user asked to stop (Ctrl-C); what is finished has been kept. Exit status 130.
class Cancelled : public std::runtime_error {
 public:
  Cancelled() : std::runtime_error("interrupted") {}
};

}  // namespace wavescore

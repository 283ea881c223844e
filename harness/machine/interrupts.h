#pragma once

namespace wavescore::harness {

/// From now on SIGINT (Ctrl-C) and SIGTERM ask the program to stop: interrupted() says so, what works looks
/// there, throws Cancelled and leaves whole files. What has not ended half a second after the signal, because
/// it computes, waits or hangs, is ended by a timer as a kill would: files are whole then too, since each is
/// written beside its name and renamed.
void catch_interrupts();

/// From now on a signal gives the program `seconds` to end by itself. For the processes of one run, which
/// first have to tell each other.
void give_time_to_end(double seconds);

/// Whether the user has asked this process to stop.
[[nodiscard]] bool interrupted();

/// Says on stderr that the program was interrupted, and returns its exit status: 128 and the signal's number
/// (130 for Ctrl-C, 143 for SIGTERM); 130 where another process of the run was asked.
[[nodiscard]] int interrupted_status();

}  // namespace wavescore::harness

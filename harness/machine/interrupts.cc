#include "harness/machine/interrupts.h"

#include <sys/time.h>
#include <unistd.h>

#include <csignal>
#include <string_view>

namespace wavescore::harness {
namespace {

constexpr std::string_view kText = "\nwavescore: interrupted; what is finished has been kept\n";

// The only globals of the program: a signal handler can reach nothing else.
volatile std::sig_atomic_t received = 0;
volatile std::sig_atomic_t said = 0;
volatile std::sig_atomic_t milliseconds_to_end = 500;

int status_of_signal() { return 128 + (received != 0 ? received : SIGINT); }

void say() {
  if (said != 0) return;
  said = 1;
  // A closed stderr is no reason not to end.
  if (write(STDERR_FILENO, kText.data(), kText.size()) < 0) return;
}

// A timer, not a thread: it ends the program where no thread can be had or all of them hang.
extern "C" void on_deadline(int /*signal*/) {
  say();
  _exit(status_of_signal());
}

extern "C" void on_interrupt(int signal) {
  if (received != 0) return;  // shells and `timeout` may send one Ctrl-C twice
  received = signal;
  const itimerval deadline{
      .it_interval = {},
      .it_value = {.tv_sec = milliseconds_to_end / 1000, .tv_usec = milliseconds_to_end % 1000 * 1000}};
  setitimer(ITIMER_REAL, &deadline, nullptr);
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigaction(signal, &action, nullptr);
}

}  // namespace

void catch_interrupts() {
  sigset_t ours;
  sigemptyset(&ours);
  for (const int signal : {SIGINT, SIGTERM, SIGALRM}) {
    handle(signal, signal == SIGALRM ? on_deadline : on_interrupt);
    sigaddset(&ours, signal);
  }
  pthread_sigmask(SIG_UNBLOCK, &ours, nullptr);  // whoever started the program may have blocked them
}

void give_time_to_end(double seconds) { milliseconds_to_end = static_cast<int>(1000 * seconds); }

bool interrupted() { return received != 0; }

int interrupted_status() {
  say();
  return status_of_signal();
}

}  // namespace wavescore::harness

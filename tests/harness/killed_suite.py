"""Kills a suite at random moments, again and again, and compares what is there in the end with an undisturbed run.

    killed_suite.py WAVESCORE EXPERIMENT [--kills 10] [--no-plots] [--folder FOLDER]

The undisturbed run takes T. Then the same command is started and gets SIGKILL after a random time between 0.02 T and
0.26 T, ten times, each time going on from what the last one left. Where it ends before that, it starts again from
nothing, so that all ten kills come before an end. After the last it may end. At every end tables have to be the same
bytes but for the rows that are times or sizes of files that hold times; pictures and samples the same bytes. Prints what
was going on at each kill. Exit status 1 where anything differs.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import same_numbers  # noqa: E402


def stage(results):
    """What status.json says is going on."""
    try:
        status = json.loads((results / "status.json").read_text())
    except FileNotFoundError:
        return "before the first step"
    steps = [f"{step['name']} {step['phase']}".strip() for step in status["steps"]]
    return ", ".join(steps) if status["state"] == "running" and steps else f"between steps ({status['state']})"


def last_line(log):
    lines = [line.strip() for line in log.read_text().splitlines() if line.strip()]
    return lines[-1] if lines else "nothing said"


def data_without_costs(folder):
    """The user's data; what this suite costs between its kills is no measure for other runs."""
    known = pathlib.Path(os.environ.get("WAVESCORE_DATA") or pathlib.Path.home() / ".cache/wavescore")
    folder.mkdir(exist_ok=True)
    for entry in known.iterdir() if known.is_dir() else []:
        if entry.name != "costs.jsonl" and not (folder / entry.name).exists():
            (folder / entry.name).symlink_to(entry.resolve())
    return folder


class Suite:
    def __init__(self, arguments, folder):
        self.folder = folder
        self.command = [arguments.wavescore, "run", str(pathlib.Path(arguments.experiment).resolve()),
                        "--data", str(data_without_costs(folder / "data"))]
        self.command += ["--no-plots"] if arguments.no_plots else []

    def start(self, results):
        log = open(self.folder / f"{results}.log", "a")
        return subprocess.Popen(self.command + ["--results", str(self.folder / results)], cwd=self.folder,
                                stdout=log, stderr=subprocess.STDOUT)

    def whole(self, results):
        begin = time.monotonic()
        if self.start(results).wait() != 0:
            sys.exit((self.folder / f"{results}.log").read_text()[-4000:])
        return time.monotonic() - begin

    def killed(self, results, seconds):
        """Whether it still ran after `seconds`."""
        process = self.start(results)
        try:
            process.wait(seconds)
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True


def differences(one, other):
    """What differs in the tables, pictures, samples and verdicts, or is missing."""
    found, remarks, _ = same_numbers.compare(one, other)
    yield from found + remarks
    if (one / "report.html").exists() and not (other / "report.html").exists():
        yield "report.html"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("wavescore")
    parser.add_argument("experiment")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--no-plots", action="store_true")
    parser.add_argument("--folder", type=pathlib.Path, help="where results go [a temporary folder]")
    arguments = parser.parse_args()
    arguments.wavescore = str(pathlib.Path(arguments.wavescore).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        folder = (arguments.folder or pathlib.Path(temporary)).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        suite = Suite(arguments, folder)
        undisturbed = suite.whole("undisturbed")
        print(f"undisturbed: {undisturbed:.1f} s", flush=True)
        draw = random.Random(20261124)
        different, kills = set(), 0
        while kills < arguments.kills:
            seconds = undisturbed * draw.uniform(0.02, 0.26)
            if suite.killed("killed", seconds):
                kills += 1
                print(f"kill {kills} after {seconds:.1f} s: {stage(folder / 'killed')}; last said: "
                      f"{last_line(folder / 'killed.log')}", flush=True)
            else:
                print(f"ended within {seconds:.1f} s after {kills} kills: from nothing again", flush=True)
                different.update(differences(folder / "undisturbed", folder / "killed"))
                shutil.rmtree(folder / "killed")
        print(f"the rest: {suite.whole('killed'):.1f} s", flush=True)
        different.update(differences(folder / "undisturbed", folder / "killed"))
    if different:
        sys.exit("different:\n" + "\n".join(sorted(different)[:40]))
    print(f"killed {kills} times: the same")


if __name__ == "__main__":
    main()

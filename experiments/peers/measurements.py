"""What a comparison measures: rows of a table, and the machine and program that they were measured with."""

import csv
import ctypes
import os
import pathlib
import platform
import statistics
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
RESULTS = ROOT / "results" / "peers"


def openblas_kernel():
    """By which kernels the OpenBLAS that this process has loaded, through NumPy, computes."""
    for line in open("/proc/self/maps"):
        path = line.split()[-1]
        if "openblas" in pathlib.Path(path).name:
            for name in ("openblas_get_corename", "scipy_openblas_get_corename64_", "openblas_get_corename64_"):
                if function := getattr(ctypes.CDLL(path), name, None):
                    function.restype = ctypes.c_char_p
                    return function().decode()
    return "not known"


class Measurements:
    def __init__(self, libraries):
        """`libraries`: name and version of each; the commit is that of the start."""
        self.rows = []
        self.kernels = {}  # of OpenBLAS, by who computes with them
        model = next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
        commit = subprocess.run(["git", "describe", "--always", "--dirty"], stdout=subprocess.PIPE, text=True, cwd=ROOT)
        versions = ", ".join(f"{name} {version}" for name, version in libraries.items())
        self.machine = (f"wavescore {commit.stdout.strip()}, Python {platform.python_version()}, {versions}; {model}, "
                        f"{os.cpu_count()} cores.\n")

    def add(self, task, who, measure, value, note=""):
        self.rows.append({"task": task, "who": who, "measure": measure, "value": value, "note": note})
        print(f"{task}: {who}: {measure} {value:.6g} {note}", flush=True)

    def value(self, task, who, measure):
        """The median; None if there is none."""
        found = [row["value"] for row in self.rows if (row["task"], row["who"], row["measure"]) == (task, who, measure)]
        return statistics.median(found) if found else None

    def kernel_line(self):
        kernels = "; ".join(f"{who}: {kernel}" for who, kernel in sorted(self.kernels.items()))
        return f"Kernels of OpenBLAS: {kernels}.\n" if kernels else ""

    def write(self, results, name, table_name, table):
        """NAME.csv and TABLE_NAME.md in the folder `results`; prints the latter."""
        results = pathlib.Path(results)
        results.mkdir(parents=True, exist_ok=True)
        with open(results / f"{name}.csv", "w", newline="") as file:
            writer = csv.DictWriter(file, ["task", "who", "measure", "value", "note"], lineterminator="\n")
            writer.writeheader()
            writer.writerows(self.rows)
        (results / f"{table_name}.md").write_text(table + "\n" + self.machine + self.kernel_line())
        print((results / f"{table_name}.md").read_text())

"""Runs wavescore, user.py and expert.py side by side, and writes peers.csv and table.md."""

import argparse
import csv
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import numpy
import pywt
import sklearn

from measurements import RESULTS, Measurements, openblas_kernel

HERE = pathlib.Path(__file__).parent
POLYNOMIAL = "{name: wavelet, family: local, radius: 1, degree: 2, ridge: 1.0e-6, estimator: %s}"


class Comparison(Measurements):
    def __init__(self, arguments):
        super().__init__({"NumPy": numpy.__version__, "PyWavelets": pywt.__version__, "scikit-learn": sklearn.__version__})
        self.arguments = arguments
        self.kernels["NumPy"] = openblas_kernel()

    def python(self, script, *words, threads=2):
        """What the script reports, and the seconds of its whole process."""
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads))
        command = [sys.executable, HERE / script, *words, "--work", self.arguments.work]
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
        return json.loads(done.stdout), time.perf_counter() - start

    def bench(self, name, threads):
        """The benchmark's counters."""
        out = f"{self.arguments.work}/bench.json"
        subprocess.run([self.arguments.program, "bench", f"^{name}/manual_time$", "--threads", str(threads), "--json", out],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        found = json.loads(pathlib.Path(out).read_text())
        self.kernels["wavescore"] = found["context"]["OpenBLAS kernel"]
        return found["benchmarks"][0]

    def wavescore(self, method):
        """Metrics of one method fitted and evaluated by `wavescore run`, and the seconds of the whole process."""
        folder = pathlib.Path(self.arguments.work)
        (folder / "peers.yaml").write_text(
            "title: Peers\nseed: 1\n"
            f"data: [{{name: mnist, resolution: 32, train_images: {self.arguments.images}, evaluate: {{split: test, "
            "images: 10000}}]\nsigmas: {values: [1, 2, 3, 4], unit: standardized}\n"
            f"denoisers: [{method}]\nmetrics: [mse]\n")
        results = folder / "results"
        shutil.rmtree(results, ignore_errors=True)
        start = time.perf_counter()
        subprocess.run([self.arguments.program, "run", folder / "peers.yaml", "--results", results, "--no-plots",
                        "--threads", "2"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        whole = time.perf_counter() - start
        found = {}
        with open(results / "metrics.csv") as file:
            for row in csv.DictReader(file):
                found.setdefault(row["metric"], []).append((float(row["sigma"]), float(row["mean"])))
        values = {metric: [value for _, value in sorted(pairs)] for metric, pairs in found.items()}
        return {"fit_seconds": values["fit_seconds"][0], "mse": values["mse"],
                "denoise_seconds": sum(10000 / speed for speed in values["denoise_images_per_second"])}, whole

    def transforms(self):
        """Forward db2, one core each, in turn."""
        for size in (32, 64, 256):
            name, ratios = f"dwt {size}", []
            for _ in range(self.arguments.pairs):
                ours = self.bench(f"dwt/forward/db2/{size}", 1)
                theirs, _ = self.python("expert.py", "dwt", "--size", str(size), threads=1)
                self.add(name, "wavescore", "images_per_second", ours["images"])
                self.add(name, "wavescore", "bytes_per_second", ours["bytes"])
                self.add(name, "expert", "images_per_second", theirs["images_per_second"], "one wavedec2 over the batch")
                ratios.append(ours["images"] / theirs["images_per_second"])
            self.add(name, "wavescore / expert", "ratio", statistics.median(ratios), "median of the pairs")
            theirs, _ = self.python("user.py", "dwt", "--size", str(size), threads=1)
            self.add(name, "user", "images_per_second", theirs["images_per_second"], "image by image")
        self.add("copy", "machine", "bytes_per_second", self.bench("machine/copy", 1)["bytes"], "one core")

    def polynomials(self):
        images = str(self.arguments.images)
        for estimator in ("samples", "moments"):
            self.keep(f"wavescore {estimator}", *self.wavescore(POLYNOMIAL % estimator))
        for dtype in ("float64", "float32"):
            expert, whole = self.python("expert.py", "fit", "--images", images, "--dtype", dtype)
            self.keep(f"expert {dtype}", expert, whole)
        more = 1024 / self.arguments.coefficients - 1
        words = ("fit", "--images", images, "--coefficients", str(self.arguments.coefficients))
        user, whole = self.python("user.py", *words)
        note = f"{self.arguments.coefficients} of 1024 coefficients, scaled up" if more else ""
        for part in ("fit", "denoise"):
            user[f"{part}_seconds"] += more * user[f"{part}_chosen"]
            whole += more * user[f"{part}_chosen"]
        if more:  # what every coefficient adds to the error, on those that were fitted
            for level, of_level in enumerate(user["by_coefficient"]):
                same = [expert["by_coefficient"][level][t] for t in user["chosen"]]
                self.add("polynomial", "user / expert", f"mse ratio {level + 1}", sum(of_level) / sum(same), note)
            user["mse"] = []
        self.keep("user", user, whole, note)

    def keep(self, who, values, whole, note=""):
        self.add("polynomial", who, "fit_seconds", values["fit_seconds"], note)
        self.add("polynomial", who, "denoise_seconds", values["denoise_seconds"], note)
        self.add("polynomial", who, "seconds", values["fit_seconds"] + values["denoise_seconds"], note)
        self.add("polynomial", who, "process_seconds", whole, note)
        for level, mse in enumerate(values["mse"]):
            self.add("polynomial", who, f"mse {level + 1}", mse)

    def linear(self):
        ratios = []
        for _ in range(self.arguments.pairs):
            ours, _ = self.wavescore("{name: gaussian_linear}")
            theirs, _ = self.python("expert.py", "linear", "--images", str(self.arguments.images))
            self.add("linear", "wavescore", "fit_seconds", ours["fit_seconds"])
            self.add("linear", "expert", "fit_seconds", theirs["fit_seconds"], "covariance and eigh")
            self.add("linear", "expert", "eigen_seconds", theirs["eigen_seconds"], "numpy.linalg.eigh alone")
            ratios.append(ours["fit_seconds"] / theirs["fit_seconds"])
        self.add("linear", "wavescore / expert", "ratio", statistics.median(ratios), "median of the pairs")
        ratios = []
        for _ in range(self.arguments.pairs):
            ours = self.bench("eigen/1024", 2)["real_time"] / 1e3
            theirs = self.python("expert.py", "eigen")[0]["seconds"]
            self.add("eigen", "wavescore", "seconds", ours, "of a random covariance")
            self.add("eigen", "expert", "seconds", theirs, "of a random covariance")
            ratios.append(ours / theirs)
        self.add("eigen", "wavescore / expert", "ratio", statistics.median(ratios), "median of the pairs")

    def table(self):
        lines = [f"MNIST at 32 pixels, {self.arguments.images} training images, 10,000 test images, two cores.", "",
                 "| local r=1 D=2, four levels | fit s | denoise s | both | / samples | / moments | process s | MSE at 1, 2, 3, 4 |",
                 "|---|---|---|---|---|---|---|---|"]
        people = list(dict.fromkeys(row["who"] for row in self.rows
                                    if row["task"] == "polynomial" and row["measure"] == "seconds"))
        for who in people:
            both = self.value("polynomial", who, "seconds")
            numbers = [self.value("polynomial", who, "fit_seconds"), self.value("polynomial", who, "denoise_seconds"), both]
            numbers += [both / self.value("polynomial", f"wavescore {e}", "seconds") for e in ("samples", "moments")]
            numbers = [f"{n:.1f}" for n in [*numbers, self.value("polynomial", who, "process_seconds")]]
            mse = [self.value("polynomial", who, f"mse {level}") for level in (1, 2, 3, 4)]
            errors = ", ".join(f"{m:.5f}" for m in mse) if mse[0] else "that of the expert to within " + "{:.1e}".format(
                max(abs(1 - self.value("polynomial", "user / expert", f"mse ratio {k}")) for k in (1, 2, 3, 4)))
            note = next(row["note"] for row in self.rows if row["who"] == who and row["task"] == "polynomial")
            lines.append(f"| {who}{' (' + note + ')' if note else ''} | {' | '.join(numbers)} | {errors} |")
        lines += ["", "| forward db2, one core | wavescore images/s | GB/s in and out | one wavedec2 | ratio | image by image |",
                  "|---|---|---|---|---|---|"]
        for size in (32, 64, 256):
            what = f"dwt {size}"
            lines.append("| {0} x {0} | {1:,.0f} | {2:.1f} | {3:,.0f} | {4:.1f} | {5:,.0f} |".format(
                size, self.value(what, "wavescore", "images_per_second"),
                self.value(what, "wavescore", "bytes_per_second") / 1e9,
                self.value(what, "expert", "images_per_second"), self.value(what, "wavescore / expert", "ratio"),
                self.value(what, "user", "images_per_second")))
        lines += ["", "The machine copies {:.1f} GB/s, read and written, on one core.".format(
            self.value("copy", "machine", "bytes_per_second") / 1e9)]
        lines += ["", "| 1024 x 1024 | wavescore s | NumPy s | ratio |", "|---|---|---|---|"]
        for what, measure, title in (("linear", "fit_seconds", "Gaussian linear denoiser: covariance and eigh"),
                                     ("eigen", "seconds", "eigh alone, of a random covariance")):
            lines.append("| {} | {:.2f} | {:.2f} | {:.2f} |".format(
                title, self.value(what, "wavescore", measure), self.value(what, "expert", measure),
                self.value(what, "wavescore / expert", "ratio")))
        lines += ["", f"Ratios of speed are medians of {self.arguments.pairs} pairs, run in turn."]
        return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--work", required=True, help="folder with train.npy and test.npy, for temporary files too")
    parser.add_argument("--images", type=int, default=60000)
    parser.add_argument("--coefficients", type=int, default=1024, help="that user.py fits, of 1024; fewer are scaled up")
    parser.add_argument("--pairs", type=int, default=5, help="interleaved runs of what is compared as a ratio")
    parser.add_argument("--results", default=str(RESULTS))
    comparison = Comparison(parser.parse_args())
    comparison.transforms()
    comparison.polynomials()
    comparison.linear()
    comparison.write(comparison.arguments.results, "peers", "table", comparison.table())


if __name__ == "__main__":
    main()

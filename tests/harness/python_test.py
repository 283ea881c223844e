"""What wavescore writes is read in Python as it is: tables by pandas, models and samples as safetensors, arrays by NumPy.

Exit status 77 where Python has no pandas: ctest calls that skipped.
"""

import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

try:
    import numpy
    import pandas
except ImportError as missing:
    print(f"skipped: {missing} (Debian: python3-pandas)")
    sys.exit(77)

PROGRAM = sys.argv.pop(1)
LABEL = 'exact, "moments"'
EXPERIMENT = """
data: [{name: gaussian_field, resolution: 32, train_images: [60, 90], evaluate: {images: 20}}]
sigmas: {values: [0.5, 1], unit: pixel}
denoisers:
  - {name: gaussian_linear}
  - {name: wavelet, label: 'exact, "moments"', degree: 2, estimator: moments}
repeat: {seed: [1, 2, 3], noise_seed: [1, 2, 3]}
samples: {count: 3, steps: 4}
"""


def read_safetensors(file):
    """Tensors by name, and the metadata. The format is 8 bytes of length, a JSON header, and the arrays."""
    content = file.read_bytes()
    begin = 8 + struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8:begin])
    metadata = header.pop("__metadata__")
    kinds = {"F32": "<f4", "F64": "<f8", "I64": "<i8", "U8": "u1"}
    tensors = {}
    for name, about in header.items():
        first, last = about["data_offsets"]
        values = numpy.frombuffer(content[begin + first:begin + last], kinds[about["dtype"]])
        tensors[name] = values.reshape(about["shape"])
    return tensors, metadata


class Python(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = pathlib.Path(temporary.name)
        cls.results = cls.folder / "results"
        (cls.folder / "a.yaml").write_text(EXPERIMENT)
        cls.program("run", "a.yaml", "--results", "results", "--no-plots", "--threads", "1")

    @classmethod
    def program(cls, *words):
        done = subprocess.run([PROGRAM, *words], cwd=cls.folder, env={**os.environ, "WAVESCORE_DATA": "data"},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert done.returncode == 0, done.stdout

    def model(self, images):
        """The Gaussian linear model fitted on so many images: its file, tensors and metadata."""
        for file in (self.results / "models").glob("*gaussian-linear*.safetensors"):
            tensors, metadata = read_safetensors(file)
            if metadata["train_images"] == str(images):
                return file, tensors, metadata
        self.fail(f"no model of {images} images")

    def test_tables_have_columns_of_numbers_and_of_texts(self):
        texts = {"data", "dataset", "dataset_options", "split", "denoiser", "label", "options", "sigma_unit", "scale", "orientation", "metric", "a", "b"}
        for name in ("metrics", "summary", "comparisons", "agreement"):
            table = pandas.read_csv(self.results / f"{name}.csv")
            self.assertFalse(table.empty, name)
            self.assertFalse(table.isna().any().any(), name)
            for column in table:
                self.assertEqual(table[column].dtype == object, column in texts, f"{name}: {column}")

    def test_a_table_answers_a_question_in_a_line(self):
        table = pandas.read_csv(self.results / "summary.csv").query("metric == 'mse' and scale == 'all'")
        wide = table.pivot(index=["n_train", "sigma"], columns="label", values="mean")
        self.assertEqual(wide.index.tolist(), [(60, 0.5), (60, 1.0), (90, 0.5), (90, 1.0)])
        self.assertEqual(set(wide), {"Gaussian linear", LABEL, "exact MMSE"})
        options = table[table.label == LABEL].options.map(json.loads)
        self.assertEqual({o["degree"] for o in options}, {2})

        repeated = pandas.read_csv(self.results / "metrics.csv").query("metric == 'mse' and denoiser != 'mmse'")
        means = repeated.groupby(["n_train", "sigma", "label"])["mean"].mean()
        for key, mean in means.items():
            self.assertAlmostEqual(wide.loc[key[:2], key[2]], mean, delta=1e-6 * mean)

    def test_a_model_is_its_formula(self):
        file, tensors, metadata = self.model(90)
        self.assertEqual((metadata["denoiser"], metadata["shape"]), ("gaussian_linear", "1x32x32"))
        noisy = numpy.random.default_rng(1).normal(size=(3, 1, 32, 32)).astype(numpy.float32)
        numpy.save(self.folder / "noisy.npy", noisy)
        self.program("denoise", "--model", file, "--sigma", "0.7", "--unit", "pixel", "noisy.npy", "clean.npy")
        mean, values, vectors = (tensors[name].astype(float) for name in ("mean", "eigenvalues", "eigenvectors"))
        centred = noisy.reshape(3, -1) - mean
        expected = mean + (centred @ vectors.T * (values / (values + 0.7**2))) @ vectors
        ours = numpy.load(self.folder / "clean.npy")
        self.assertEqual(ours.dtype, numpy.float32)
        self.assertLess(abs(ours.reshape(3, -1) - expected).max(), 1e-5)

    def test_samples_are_bytes_of_the_program_s_own(self):
        tensors, metadata = read_safetensors(self.results / "samples.safetensors")
        self.assertEqual(json.loads(metadata["data"])["gaussian_field-32-60"]["n_train"], 60)
        self.program("sample", "--model", self.model(60)[0], "--count", "3", "--steps", "4", "drawn")
        drawn = numpy.load(self.folder / "drawn.npy")
        kept = tensors["gaussian_field-32-60/Gaussian linear"]
        self.assertEqual((kept.shape, kept.dtype), ((3, 1, 32, 32), numpy.uint8))
        # Rounding to a byte, in single precision.
        self.assertLess(abs((drawn.clip(-1, 1) + 1) * 127.5 - kept).max(), 0.501)


if __name__ == "__main__":
    unittest.main()

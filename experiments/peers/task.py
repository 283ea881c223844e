"""What user.py and expert.py both compute: the data, the model's shape, the error. No speed is decided here."""

import argparse
import json

import numpy as np

WAVELET, MODE, LEVELS = "db2", "periodization", 3
DEGREE, RADIUS, GAMMA = 2, 1, 1e-6
SIGMAS = [0.6162 * level for level in (1, 2, 3, 4)]  # standardized levels 1 to 4 in pixels of [-1, 1]


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["dwt", "fit", "linear", "eigen"])
    parser.add_argument("--work", required=True, help="folder with train.npy and test.npy")
    parser.add_argument("--images", type=int, default=60000, help="training images")
    parser.add_argument("--coefficients", type=int, default=1024, help="of the 1024, evenly spread")
    parser.add_argument("--size", type=int, default=32, help="of the images of `dwt`, in pixels")
    parser.add_argument("--dtype", default="float64", help="of the expert's features and sums")
    return parser.parse_args()


def load(work, split, count=None):
    """Images x height x width, float32 in [-1, 1]."""
    return np.load(f"{work}/{split}.npy")[:count, 0]


def random_images(size):
    """As many as `wavescore bench` transforms at once."""
    return np.random.default_rng(1).normal(0, 0.5, ((1 << 22) // size**2, size, size)).astype(np.float32)


def contexts():
    """Coefficients x 9: each coefficient and its eight periodic neighbours within its band, the coefficient first."""
    shifts = [(r, c) for r in range(-RADIUS, RADIUS + 1) for c in range(-RADIUS, RADIUS + 1)]
    shifts.sort(key=lambda s: s != (0, 0))
    rows, offset = [], 0
    for size in [4, 4, 4, 4, 8, 8, 8, 16, 16, 16]:  # A; H, V, D from coarse to fine
        band = offset + np.arange(size * size).reshape(size, size)
        rows.append(np.stack([np.roll(band, s, (0, 1)).ravel() for s in shifts], axis=1))
        offset += size * size
    return np.concatenate(rows)


def clipped_mse(estimate, clean):
    """In [0, 1] pixels."""
    return float(np.mean((np.clip(estimate, -1, 1) - clean) ** 2, dtype=np.float64) / 4)


def report(**values):
    print(json.dumps(values))

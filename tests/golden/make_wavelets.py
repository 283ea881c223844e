#!/usr/bin/python3
"""Writes wavelets.txt: PyWavelets' wavedec2(mode="periodization") of one fixed image (python3-pywt 1.1.1).

Lines: `image ROWS COLUMNS v...`, then `WAVELET LEVELS v...` with the coefficients in our order: the
approximation, then H, V, D from the coarsest level to the finest.
"""
import numpy as np
import pywt

rows, columns = 32, 48
r, c = np.mgrid[0:rows, 0:columns]
image = np.sin(0.37 * r + 0.11 * c * c / 10) + ((r * 7 + c * 13) % 11) / 11.0 - 0.02 * r
with open("wavelets.txt", "w") as out:
    out.write(f"image {rows} {columns} " + " ".join(f"{v:.17g}" for v in image.ravel()) + "\n")
    for wavelet, levels in [("haar", 4), ("db2", 3), ("db4", 2), ("sym4", 2)]:
        parts = pywt.wavedec2(image, wavelet, mode="periodization", level=levels)
        flat = [parts[0].ravel()] + [band.ravel() for triple in parts[1:] for band in triple]
        out.write(f"{wavelet} {levels} " + " ".join(f"{v:.17g}" for v in np.concatenate(flat)) + "\n")

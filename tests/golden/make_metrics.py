#!/usr/bin/python3
"""Writes metrics.txt: MSE, PSNR and SSIM of fixed image pairs by scikit-image (python3-skimage 0.19.3).

Pixels lie in [-1, 1] (estimates may leave it); metrics are of [0, 1] pixels, the estimate clipped but for
mse_unclipped. Lines: `pair CHANNELS HEIGHT WIDTH`, `clean v...`, `estimate v...`, then one line a metric.
"""
import numpy as np
from skimage.metrics import mean_squared_error, peak_signal_noise_ratio, structural_similarity


def pair(channels, height, width):
    z, r, c = np.mgrid[0:channels, 0:height, 0:width].astype(float)
    clean = np.clip(1.2 * np.sin(0.31 * r + 0.17 * c + z) * np.cos(0.05 * r * c / width), -1, 1)
    estimate = 0.9 * clean + 0.35 * np.sin(2.3 * r + 1.9 * c * (1 + z)) - 0.05 * z
    return np.round(clean, 4), np.round(estimate, 4)


with open("metrics.txt", "w") as out:
    for channels, height, width in [(1, 32, 40), (1, 11, 12), (3, 24, 24)]:
        clean, estimate = pair(channels, height, width)
        x, y = (clean + 1) / 2, (np.clip(estimate, -1, 1) + 1) / 2
        out.write(f"pair {channels} {height} {width}\n")
        out.write("clean " + " ".join(f"{v:g}" for v in clean.ravel()) + "\n")
        out.write("estimate " + " ".join(f"{v:g}" for v in estimate.ravel()) + "\n")
        ssim = structural_similarity(x, y, gaussian_weights=True, sigma=1.5, use_sample_covariance=False,
                                     data_range=1.0, channel_axis=0)
        out.write(f"mse {mean_squared_error(x, y):.17g}\n")
        out.write(f"mse_unclipped {mean_squared_error(x, (estimate + 1) / 2):.17g}\n")
        out.write(f"psnr {peak_signal_noise_ratio(x, y, data_range=1.0):.17g}\n")
        out.write(f"ssim {ssim:.17g}\n")

"""The model as a user of PyWavelets and scikit-learn writes it: image by image, one Ridge per coefficient and level."""

import time

import numpy as np
import pywt
from sklearn.linear_model import Ridge
from sklearn.preprocessing import PolynomialFeatures

import task


def transform(images):
    """Images x coefficients."""
    result = []
    for image in images:
        approximation, *details = pywt.wavedec2(image, task.WAVELET, mode=task.MODE, level=task.LEVELS)
        result.append(np.concatenate([approximation.ravel()] + [band.ravel() for d in details for band in d]))
    return np.array(result)


def polynomial(coefficients, context, mean, variance, sigma):
    """All monomials up to the degree but the constant, of the standardized noisy coefficients of a context."""
    z = (coefficients[:, context] - mean[context]) / np.sqrt(variance[context] + sigma**2)
    return PolynomialFeatures(task.DEGREE, include_bias=False).fit_transform(z)


def inverse(coefficients):
    sizes, images = [4, 8, 16], []
    for row in coefficients:
        bands, offset = [row[:16].reshape(4, 4)], 16
        for size in sizes:
            details = row[offset:offset + 3 * size**2].reshape(3, size, size)
            bands.append(tuple(details))
            offset += 3 * size**2
        images.append(pywt.waverec2(bands, task.WAVELET, mode=task.MODE))
    return np.array(images)


def fit(clean, chosen):
    """The last value is the seconds that grow with the number of chosen coefficients."""
    contexts = task.contexts()
    noise = np.random.default_rng(2).standard_normal(clean.shape, dtype=np.float32)
    c = transform(clean)
    mean, variance = c.mean(axis=0, dtype=float), c.var(axis=0, dtype=float)
    models, seconds = [], 0.0
    for sigma in task.SIGMAS:
        y = transform(clean + np.float32(sigma) * noise)
        models.append([])
        start = time.perf_counter()
        for t in chosen:
            phi = polynomial(y, contexts[t], mean, variance, sigma)
            models[-1].append(Ridge(alpha=task.GAMMA * len(y)).fit(phi, c[:, t]))
        seconds += time.perf_counter() - start
    return mean, variance, models, seconds


def denoise(noisy, sigma, chosen, mean, variance, models):
    """Coefficients that were not chosen stay noisy. The last value is as that of fit."""
    contexts = task.contexts()
    y = transform(noisy)
    estimate = y.copy()
    start = time.perf_counter()
    for t, model in zip(chosen, models):
        estimate[:, t] = model.predict(polynomial(y, contexts[t], mean, variance, sigma))
    seconds = time.perf_counter() - start
    return inverse(estimate), estimate, seconds


def main():
    arguments = task.arguments()
    if arguments.what == "dwt":
        images = task.random_images(arguments.size)[:1000]
        levels = {32: 3, 64: 4, 256: 6}[arguments.size]
        start = time.perf_counter()
        for image in images:
            pywt.wavedec2(image, task.WAVELET, mode=task.MODE, level=levels)
        task.report(images_per_second=len(images) / (time.perf_counter() - start))
        return
    clean = task.load(arguments.work, "train", arguments.images)
    test = task.load(arguments.work, "test")
    chosen = np.arange(0, 1024, 1024 // arguments.coefficients)
    start = time.perf_counter()
    mean, variance, models, fit_chosen = fit(clean, chosen)
    fit_seconds = time.perf_counter() - start
    denoise_seconds, denoise_chosen, mse, by_coefficient = 0.0, 0.0, [], []
    noise = np.random.default_rng(3).standard_normal(test.shape, dtype=np.float32)
    for sigma, of_level in zip(task.SIGMAS, models):
        noisy = test + np.float32(sigma) * noise
        start = time.perf_counter()
        images, coefficients, seconds = denoise(noisy, sigma, chosen, mean, variance, of_level)
        denoise_seconds += time.perf_counter() - start
        denoise_chosen += seconds
        by_coefficient.append(((coefficients - transform(test)) ** 2).mean(axis=0, dtype=float)[chosen].tolist())
        mse.append(task.clipped_mse(images, test))
    task.report(fit_seconds=fit_seconds, fit_chosen=fit_chosen, denoise_seconds=denoise_seconds,
                denoise_chosen=denoise_chosen, mse=mse, by_coefficient=by_coefficient, chosen=chosen.tolist())


if __name__ == "__main__":
    main()

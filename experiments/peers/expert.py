"""The same model as an expert writes it: one wavedec2 over the whole batch, normal equations of many coefficients at once,
in blocks that stay in the processor's caches, with BLAS on all its threads."""

import time

import numpy as np
import pywt

import task

TARGETS, IMAGES = 16, 512  # of one block; the fastest of those tried
FEATURES = 1 + 9 + 45


def transform(images):
    """Coefficients x images."""
    approximation, *details = pywt.wavedec2(images, task.WAVELET, mode=task.MODE, level=task.LEVELS, axes=(1, 2))
    bands = [approximation] + [band for d in details for band in d]
    return np.ascontiguousarray(np.concatenate([band.reshape(len(images), -1) for band in bands], axis=1).T)


def inverse(coefficients):
    rows = np.ascontiguousarray(coefficients.T)
    bands, offset = [rows[:, :16].reshape(-1, 4, 4)], 16
    for size in [4, 8, 16]:
        details = [rows[:, offset + k * size**2:offset + (k + 1) * size**2].reshape(-1, size, size) for k in range(3)]
        bands.append(tuple(details))
        offset += 3 * size**2
    return pywt.waverec2(bands, task.WAVELET, mode=task.MODE, axes=(1, 2))


def features(z, contexts, out):
    """out[t, f, i]: feature f of target t on image i."""
    out[:, 0] = 1
    for k in range(9):
        np.take(z, contexts[:, k], axis=0, out=out[:, 1 + k], mode="clip")
    first = 10
    for k in range(9):
        np.multiply(out[:, 1 + k, None], out[:, 1 + k:10], out=out[:, first:first + 9 - k])
        first += 9 - k


class Model:
    def __init__(self, clean, dtype):
        contexts = task.contexts()
        c = transform(clean)
        e = transform(np.random.default_rng(2).standard_normal(clean.shape, dtype=np.float32))
        self.mean, self.variance, self.dtype = c.mean(axis=1, dtype=float), c.var(axis=1, dtype=float), dtype
        self.weights = [self.solve(c, e, sigma, contexts) for sigma in task.SIGMAS]

    def standardize(self, y, sigma):
        z = y.astype(self.dtype)
        z -= self.mean[:, None].astype(self.dtype)
        z /= np.sqrt(self.variance + sigma**2)[:, None].astype(self.dtype)
        return z

    def solve(self, c, e, sigma, contexts):
        sums = np.zeros((1024, FEATURES + 1, FEATURES + 1))
        block = np.empty((TARGETS, FEATURES + 1, IMAGES), self.dtype)
        for first in range(0, c.shape[1], IMAGES):
            part = slice(first, min(first + IMAGES, c.shape[1]))
            centred = c[:, part].astype(self.dtype) - self.mean[:, None].astype(self.dtype)
            z = self.standardize(c[:, part] + np.float32(sigma) * e[:, part], sigma)
            rows = block[:, :, :z.shape[1]]
            for t in range(0, 1024, TARGETS):
                features(z, contexts[t:t + TARGETS], rows)
                rows[:, FEATURES] = centred[t:t + TARGETS]
                sums[t:t + TARGETS] += rows @ rows.transpose(0, 2, 1)
        sums /= c.shape[1]
        gram = sums[:, :FEATURES, :FEATURES]
        ridge = task.GAMMA * np.eye(FEATURES)
        ridge[0, 0] = 0
        return np.linalg.solve(gram + ridge, sums[:, :FEATURES, FEATURES:]).transpose(0, 2, 1).astype(self.dtype)

    def denoise(self, noisy, level):
        y, contexts = transform(noisy), task.contexts()
        estimate = np.empty(y.shape, np.float32)
        block = np.empty((TARGETS, FEATURES, IMAGES), self.dtype)
        for first in range(0, y.shape[1], IMAGES):
            part = slice(first, min(first + IMAGES, y.shape[1]))
            z = self.standardize(y[:, part], task.SIGMAS[level])
            rows = block[:, :, :z.shape[1]]
            for t in range(0, 1024, TARGETS):
                features(z, contexts[t:t + TARGETS], rows)
                estimate[t:t + TARGETS, part] = (self.weights[level][t:t + TARGETS] @ rows)[:, 0]
        estimate += self.mean[:, None].astype(np.float32)
        return inverse(estimate), estimate


def dwt(size):
    images = task.random_images(size)
    levels = {32: 3, 64: 4, 256: 6}[size]
    seconds = []
    for _ in range(5):
        start = time.perf_counter()
        pywt.wavedec2(images, task.WAVELET, mode=task.MODE, level=levels, axes=(1, 2))
        seconds.append(time.perf_counter() - start)
    task.report(images_per_second=len(images) / sorted(seconds)[2])


def eigen():
    """The decomposition alone, of a covariance of random draws as in `wavescore bench`."""
    x = task.random_images(32).reshape(4096, 1024).astype(float)
    covariance = x.T @ x / len(x)
    start = time.perf_counter()
    np.linalg.eigh(covariance)
    task.report(seconds=time.perf_counter() - start)


def linear(clean):
    """The Gaussian linear denoiser: mean, covariance, eigenvectors; in double."""
    start = time.perf_counter()
    x = clean.reshape(len(clean), -1).astype(float)
    x -= x.mean(axis=0)
    covariance = x.T @ x / len(x)
    middle = time.perf_counter()
    np.linalg.eigh(covariance)
    end = time.perf_counter()
    task.report(fit_seconds=end - start, eigen_seconds=end - middle)


def main():
    arguments = task.arguments()
    if arguments.what == "dwt":
        return dwt(arguments.size)
    if arguments.what == "eigen":
        return eigen()
    clean = task.load(arguments.work, "train", arguments.images)
    if arguments.what == "linear":
        return linear(clean)
    test = task.load(arguments.work, "test")
    start = time.perf_counter()
    model = Model(clean, arguments.dtype)
    fit_seconds = time.perf_counter() - start
    denoise_seconds, mse, by_coefficient = 0.0, [], []
    noise = np.random.default_rng(3).standard_normal(test.shape, dtype=np.float32)
    for level, sigma in enumerate(task.SIGMAS):
        noisy = test + np.float32(sigma) * noise
        start = time.perf_counter()
        images, coefficients = model.denoise(noisy, level)
        denoise_seconds += time.perf_counter() - start
        by_coefficient.append(((coefficients - transform(test)) ** 2).mean(axis=1, dtype=float).tolist())
        mse.append(task.clipped_mse(images, test))
    task.report(fit_seconds=fit_seconds, denoise_seconds=denoise_seconds, mse=mse, by_coefficient=by_coefficient)


if __name__ == "__main__":
    main()

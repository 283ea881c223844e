"""EDM's SongUNet in its DDPM++ form, in PyTorch, from its formulas; parameters have the published names.

    from song_unet import SongUNet, denoise
    network = SongUNet(resolution=32, width=16, channel_mult=[1, 2, 3, 4])
    network.load_state_dict(weights)                       # published ones, or a model of `wavescore train`
    images = denoise(network, noisy, sigma)                # N x C x R x R in [-1, 1], N noise levels
"""

import json
import math

import torch
from torch import nn
from torch.nn import functional


def group_norm(channels):
    return nn.GroupNorm(min(32, channels // 4), channels, eps=1e-6)


class Block(nn.Module):
    """A residual block that is told the noise level; where asked, one attention head after its sum."""

    def __init__(self, inputs, outputs, embedding, resample=None, attention=False):
        super().__init__()
        self.resample = resample
        self.norm0 = group_norm(inputs)
        self.conv0 = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.affine = nn.Linear(embedding, outputs)
        self.norm1 = group_norm(outputs)
        self.conv1 = nn.Conv2d(outputs, outputs, 3, padding=1)
        self.skip = nn.Conv2d(inputs, outputs, 1) if resample or inputs != outputs else None
        self.norm2 = group_norm(outputs) if attention else None
        self.qkv = nn.Conv2d(outputs, 3 * outputs, 1) if attention else None
        self.proj = nn.Conv2d(outputs, outputs, 1) if attention else None

    def resized(self, x):
        if self.resample == "down":
            return functional.avg_pool2d(x, 2)
        return functional.interpolate(x, scale_factor=2, mode="nearest") if self.resample == "up" else x

    def forward(self, x, embedding):
        h = self.conv0(self.resized(functional.silu(self.norm0(x))))
        h = h + self.affine(embedding)[:, :, None, None]
        h = self.conv1(functional.silu(self.norm1(h)))
        h = (h + (self.skip(self.resized(x)) if self.skip else x)) * math.sqrt(0.5)
        return self.attend(h) if self.qkv else h

    def attend(self, x):
        n, channels = x.shape[:2]
        q, k, v = self.qkv(self.norm2(x)).reshape(n, channels, 3, -1).unbind(2)
        weights = torch.softmax(torch.einsum("ncq,nck->nqk", q, k) / math.sqrt(channels), dim=2)
        mixed = torch.einsum("nqk,nck->ncq", weights, v).reshape(x.shape)
        return (self.proj(mixed) + x) * math.sqrt(0.5)


class SongUNet(nn.Module):
    """F(input, c_noise) for N x C x R x R images and N noise numbers ln(sigma) / 4."""

    def __init__(self, resolution, channels=1, width=16, channel_mult=(1, 2, 3, 4), layers_per_block=1,
                 attn_resolutions=(), decoder_init_attn=False):
        super().__init__()
        embedding = 4 * width
        self.frequencies = [10000 ** (-i / (width // 2 - 1)) for i in range(width // 2)]
        self.map_layer0 = nn.Linear(width, embedding)
        self.map_layer1 = nn.Linear(embedding, embedding)

        # Down: what each step puts out comes back to the decoder.
        self.enc, skips, current = nn.ModuleDict(), [width], width
        self.enc[f"{resolution}x{resolution}_conv"] = nn.Conv2d(channels, width, 3, padding=1)
        for level, multiple in enumerate(channel_mult):
            size = resolution >> level
            if level > 0:
                self.enc[f"{size}x{size}_down"] = Block(current, current, embedding, "down")
                skips.append(current)
            for i in range(layers_per_block):
                self.enc[f"{size}x{size}_block{i}"] = Block(current, multiple * width, embedding,
                                                            attention=size in attn_resolutions)
                current = multiple * width
                skips.append(current)

        # Up again: blocks named "block" take the latest output that is still there.
        self.dec, lowest = nn.ModuleDict(), len(channel_mult) - 1
        for level in range(lowest, -1, -1):
            size = resolution >> level
            if level == lowest:
                self.dec[f"{size}x{size}_in0"] = Block(current, current, embedding, attention=decoder_init_attn)
                self.dec[f"{size}x{size}_in1"] = Block(current, current, embedding)
            else:
                self.dec[f"{size}x{size}_up"] = Block(current, current, embedding, "up")
            for i in range(layers_per_block + 1):
                attention = i == layers_per_block and size in attn_resolutions
                self.dec[f"{size}x{size}_block{i}"] = Block(current + skips.pop(), channel_mult[level] * width,
                                                            embedding, attention=attention)
                current = channel_mult[level] * width
        self.dec[f"{resolution}x{resolution}_aux_norm"] = group_norm(current)
        self.dec[f"{resolution}x{resolution}_aux_conv"] = nn.Conv2d(current, channels, 3, padding=1)

    def embed(self, c_noise):
        phase = torch.outer(c_noise, torch.tensor(self.frequencies, dtype=c_noise.dtype, device=c_noise.device))
        waves = torch.cat([phase.sin(), phase.cos()], dim=1)
        return functional.silu(self.map_layer1(functional.silu(self.map_layer0(waves))))

    def forward(self, x, c_noise):
        embedding, skips = self.embed(c_noise), []
        for name, layer in self.enc.items():
            x = layer(x) if name.endswith("_conv") else layer(x, embedding)
            skips.append(x)
        for name, layer in self.dec.items():
            if name.endswith("_aux_norm"):
                x = functional.silu(layer(x))
            elif name.endswith("_aux_conv"):
                x = layer(x)
            else:
                x = layer(torch.cat([x, skips.pop()], dim=1) if "_block" in name else x, embedding)
        return x


def denoise(network, noisy, sigma, sigma_data=0.5):
    """EDM's D(y, sigma) = c_skip y + c_out F(c_in y, ln(sigma) / 4)."""
    s = sigma.reshape(-1, 1, 1, 1)
    total = s**2 + sigma_data**2
    output = network(noisy / total.sqrt(), sigma.log() / 4)
    return sigma_data**2 / total * noisy + s * sigma_data / total.sqrt() * output


def loss(network, clean, noise, sigma, sigma_data=0.5):
    """EDM's weighted loss of the images clean + sigma noise."""
    s = sigma.reshape(-1, 1, 1, 1)
    weight = (s**2 + sigma_data**2) / (s * sigma_data) ** 2
    return (weight * (denoise(network, clean + s * noise, sigma, sigma_data) - clean) ** 2).mean()


OPTIONS = ["width", "channel_mult", "layers_per_block", "attn_resolutions", "decoder_init_attn"]


def network_of(metadata):
    """The network that the metadata of a weights file, or of a model file of wavescore, describe."""
    if "options" in metadata:
        values = json.loads(metadata["options"])
        channels, resolution, _ = (int(size) for size in metadata["shape"].split("x"))
    else:
        values = {key: json.loads(metadata[key].lower()) for key in [*OPTIONS, "resolution", "channels"]}
        channels, resolution = values["channels"], values["resolution"]
    return SongUNet(resolution, channels, **{key: values[key] for key in OPTIONS})

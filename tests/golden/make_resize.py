#!/usr/bin/python3
"""Writes resize.txt: torch's bilinear enlargement (align_corners=False, python3-torch 1.13) of fixed byte images.

Lines: `HEIGHT WIDTH RESOLUTION`, then the bytes of the image, then the enlarged v / 127.5 - 1.
"""
import torch

with open("resize.txt", "w") as out:
    for height, width, resolution in [(28, 28, 32), (7, 7, 16), (5, 9, 24)]:
        pixels = torch.tensor([[(31 * r * r + 17 * c + 5 * r * c) % 256 for c in range(width)] for r in range(height)])
        image = pixels.double().view(1, 1, height, width) / 127.5 - 1
        large = torch.nn.functional.interpolate(
            image, size=(resolution, resolution), mode="bilinear", align_corners=False)
        out.write(f"{height} {width} {resolution}\n")
        out.write(" ".join(str(int(v)) for v in pixels.flatten()) + "\n")
        out.write(" ".join(f"{v:.9g}" for v in large.flatten().tolist()) + "\n")

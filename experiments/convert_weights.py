#!/usr/bin/python3
"""Converts weights of a network between PyTorch (.pt, .pth, .ckpt, .bin) and safetensors, by the ending .safetensors of
one of the two names.

A checkpoint may hold its state_dict under 'ema', 'net', 'model' or 'state_dict', the first of them that is there; a
prefix 'module.' or 'model.' that all names share is taken off. Needs torch, not the safetensors package.

    convert_weights.py checkpoint.pt weights.safetensors --width 16 --channel-mult 1,2,3,4
    wavescore import --from weights.safetensors --to model.safetensors
    convert_weights.py results/my/models/NAME.safetensors weights.pt
"""

import argparse
import json
import os
import pathlib
import struct
import sys

import torch

TYPES = {"F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16,
         "I64": torch.int64, "U8": torch.uint8}
NESTS = ["ema", "net", "model", "state_dict"]
PREFIXES = ["module.", "model."]
OPTIONS = ["resolution", "channels", "width", "channel_mult", "layers_per_block", "attn_resolutions",
           "decoder_init_attn", "sigma_data"]


def read_safetensors(file):
    """The tensors by name, and the metadata: text by name."""
    with open(file, "rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        if not 2 <= length <= os.path.getsize(file) - 8:
            raise ValueError("it is no safetensors file")
        header = json.loads(stream.read(length))
        data = bytearray(stream.read())
    metadata = header.pop("__metadata__", {})
    tensors = {}
    for name, entry in header.items():
        if entry["dtype"] not in TYPES:
            raise ValueError(f"tensor '{name}' has dtype '{entry['dtype']}'; {', '.join(TYPES)} are read")
        kind, part = TYPES[entry["dtype"]], data[slice(*entry["data_offsets"])]
        flat = torch.frombuffer(part, dtype=kind) if part else torch.empty(0, dtype=kind)
        tensors[name] = flat.reshape(entry["shape"])
    return tensors, metadata


def write_safetensors(file, tensors, metadata=None):
    """Floating-point tensors as F32, others as I64."""
    header, parts, place = {}, [], 0
    if metadata:
        header["__metadata__"] = metadata
    for name, tensor in tensors.items():
        kind = "F32" if tensor.is_floating_point() else "I64"
        parts.append(tensor.detach().cpu().to(TYPES[kind]).contiguous().numpy().tobytes())
        header[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [place, place + len(parts[-1])]}
        place += len(parts[-1])
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    beside = f"{file}.part"
    with open(beside, "wb") as stream:
        stream.write(struct.pack("<Q", len(text)) + text + b"".join(parts))
    os.replace(beside, file)


def state_dict_of(checkpoint):
    """The first dictionary of tensors in the checkpoint, without the prefixes that all names share."""
    while isinstance(checkpoint, dict):
        inner = [key for key in NESTS if isinstance(checkpoint.get(key), dict) and checkpoint[key]]
        if not inner:
            break
        checkpoint = checkpoint[inner[0]]
    if not isinstance(checkpoint, dict):
        raise ValueError(f"it holds a {type(checkpoint).__name__}, not a state_dict")
    tensors = {name: value for name, value in checkpoint.items() if isinstance(value, torch.Tensor)}
    if not tensors:
        raise ValueError("it holds no tensors, nor anything under " + ", ".join(NESTS))
    while prefix := next((p for p in PREFIXES if all(name.startswith(p) for name in tensors)), None):
        tensors = {name[len(prefix):]: value for name, value in tensors.items()}
    return tensors


def read_checkpoint(file, trust):
    try:
        checkpoint = torch.load(file, map_location="cpu", weights_only=not trust)
    except OSError:
        raise
    except Exception as error:  # a pickle can fail in any way
        reason = str(error).split("error: ")[-1].split("\n")[0]
        hint = "" if trust else "; --trust reads more than tensors, and runs the code that a pickle may hold"
        raise ValueError(f"it cannot be read ({type(error).__name__}: {reason}){hint}") from error
    return state_dict_of(checkpoint)


def metadata_of(arguments):
    """Text by name, as `wavescore import` reads it; what was not given is left out."""
    values = {key: getattr(arguments, key) for key in OPTIONS if getattr(arguments, key) is not None}
    return {key: str(value) for key, value in values.items()}


def numbers(text):
    """[1, 2] from "1,2" or "[1, 2]"; [] from "none"."""
    words = text.strip("[] ")
    return [] if words in ("", "none") else [int(word) for word in words.split(",")]


def is_safetensors(file):
    return file.suffix.lower() == ".safetensors"


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", metavar="FROM", type=pathlib.Path, help=".safetensors, or any other of PyTorch")
    parser.add_argument("target", metavar="TO", type=pathlib.Path, help="the other of them")
    parser.add_argument("--trust", action="store_true", help="unpickle all that a .pt holds, code too")
    options = parser.add_argument_group("options of the network, for the metadata of a .safetensors")
    for name in ("resolution", "channels", "width", "layers-per-block"):
        options.add_argument(f"--{name}", type=int, metavar="N")
    for name in ("channel-mult", "attn-resolutions"):
        options.add_argument(f"--{name}", type=numbers, metavar="N,N,...")
    options.add_argument("--decoder-init-attn", action=argparse.BooleanOptionalAction, default=None)
    options.add_argument("--sigma-data", type=float, metavar="X")
    arguments = parser.parse_args()
    if is_safetensors(arguments.source) == is_safetensors(arguments.target):
        parser.error("one of FROM and TO must be a .safetensors file, the other a file of PyTorch (.pt)")
    if not is_safetensors(arguments.target) and metadata_of(arguments):
        parser.error("a .pt file has no place for the options of the network")
    return arguments


def main():
    arguments = parse_arguments()
    try:
        if not is_safetensors(arguments.source):
            tensors = read_checkpoint(arguments.source, arguments.trust)
            write_safetensors(arguments.target, tensors, metadata_of(arguments))
        else:
            tensors, _ = read_safetensors(arguments.source)
            torch.save(tensors, arguments.target)
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        sys.exit(f"convert_weights: {arguments.source}: {error}")
    print(f"{arguments.target}: {len(tensors)} tensors, {sum(t.numel() for t in tensors.values()):,} values")


if __name__ == "__main__":
    main()

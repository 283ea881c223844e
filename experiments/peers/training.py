"""Training throughput of EDM's U-Net: wavescore beside PyTorch on the same device, in turn.

Writes training.csv and training.md (with --device cuda training_gpu.csv and .md). The U-Net has one channel, 32 x 32,
channel_mult [1, 2, 3, 4], attention in the decoder's first block; a step is a batch of 64 on a CPU and of 2,048 on a GPU,
EDM's loss and Adam. Both sides are timed by the median of their steps after the first. Ours is `wavescore bench`, in
single precision and, where the device has it, with convolutions on bfloat16 factors. PyTorch's are eager in both memory
layouts, and on a GPU also eager with bfloat16 autocast, and torch.compile of the last two.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from measurements import RESULTS, ROOT, Measurements

BATCH, RESOLUTION, MULTIPLES = {"cpu": 64, "cuda": 2048}, 32, [1, 2, 3, 4]
KINDS = {
    "cpu": ["eager contiguous", "eager channels-last"],
    "cuda": ["eager contiguous", "eager channels-last", "eager channels-last bfloat16", "compiled channels-last",
             "compiled channels-last bfloat16"],
}


def measure(kind, device, width, threads, steps):
    """Images a second of PyTorch."""
    import torch
    from song_unet import SongUNet, loss

    torch.set_num_threads(threads)
    torch.manual_seed(1)
    torch.backends.cudnn.benchmark = True
    batch = BATCH[device]
    form = torch.channels_last if "channels-last" in kind else torch.contiguous_format
    network = SongUNet(RESOLUTION, 1, width, MULTIPLES, decoder_init_attn=True).to(device, memory_format=form)
    adam = torch.optim.Adam(network.parameters(), lr=1e-3)
    images = 0.5 * torch.randn(256, 1, RESOLUTION, RESOLUTION, device=device)
    used = torch.compile(network) if "compiled" in kind else network

    def step():
        clean = images[torch.randint(len(images), (batch,), device=device)].contiguous(memory_format=form)
        sigma = (torch.randn(batch, device=device) * 1.2 - 1.2).exp()
        with torch.autocast(device, torch.bfloat16, enabled="bfloat16" in kind):
            value = loss(used, clean, torch.randn_like(clean), sigma)
        adam.zero_grad(set_to_none=True)
        value.backward()
        adam.step()
        return value.item()  # waits for the device

    times = []
    for _ in range(steps + 1):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return batch / statistics.median(times[1:])


class Comparison(Measurements):
    def __init__(self, arguments, work):
        import torch
        super().__init__({"PyTorch": torch.__version__})
        self.arguments, self.work = arguments, work

    def bench(self, name):
        """The benchmark's counters; None where this program, on this machine, has no such benchmark."""
        out = pathlib.Path(f"{self.work}/bench.json")
        out.unlink(missing_ok=True)
        subprocess.run([self.arguments.program, "bench", f"^{name}/", "--threads", str(self.arguments.threads), "--json", out],
                       check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        text = out.read_text() if out.exists() else ""
        return json.loads(text)["benchmarks"][0] if text else None

    def pytorch(self, kind, width):
        environment = dict(os.environ, OMP_NUM_THREADS=str(self.arguments.threads))
        command = [sys.executable, __file__, "--measure", kind, "--device", self.arguments.device, "--widths", str(width),
                   "--threads", str(self.arguments.threads), "--steps", str(self.arguments.steps)]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
        return float(done.stdout)

    def compare(self, width):
        task = f"width {width}"
        for _ in range(self.arguments.pairs):
            self.add("sgemm", "machine", "flops_per_second", self.bench("machine/sgemm")["FLOP"])
            ours = {"wavescore": self.bench(f"train/unet_4blocks_width{width}/{RESOLUTION}")}
            if bfloat16 := self.bench(f"train/unet_4blocks_width{width}_bfloat16/{RESOLUTION}"):
                ours["wavescore bfloat16"] = bfloat16
            for name, measured in ours.items():
                self.add(task, name, "images_per_second", measured["images"])
                self.add(task, name, "flops_per_second", measured["FLOP"])
            # Of one image, forward and backward: three times the forward pass.
            work = ours["wavescore"]["FLOP"] / ours["wavescore"]["images"]
            for kind in KINDS[self.arguments.device]:
                speed = self.pytorch(kind, width)
                self.add(task, kind, "images_per_second", speed)
                self.add(task, kind, "flops_per_second", speed * work)
                for name, measured in ours.items():
                    self.add(task, f"{name} / {kind}", "ratio", measured["images"] / speed)

    def table(self):
        sgemm = self.value("sgemm", "machine", "flops_per_second")
        device, names = self.arguments.device, KINDS[self.arguments.device]
        where = f"{self.arguments.threads} threads" if device == "cpu" else f"on {gpu_name()}"
        of_sgemm = device == "cpu"  # the matrix product is the CPU's
        header = ["width", "", "images/s", "GFLOP/s"] + ["of sgemm"] * of_sgemm + [f"over {name}" for name in names]
        lines = [f"Training of the 4-block U-Net, attention in the decoder's first block: {RESOLUTION} x {RESOLUTION}, "
                 f"batch {BATCH[device]}, {where}.", "", f"| {' | '.join(header)} |", "|---" * len(header) + "|"]
        for width in self.arguments.widths:
            task = f"width {width}"
            ours = sorted({row["who"] for row in self.rows if row["who"].startswith("wavescore") and "/" not in row["who"]})
            for who in ours + names:
                speed, flops = (self.value(task, who, f"{m}_per_second") for m in ("images", "flops"))
                ratios = [f"{self.value(task, f'{who} / {name}', 'ratio'):.2f}" if who in ours else "" for name in names]
                share = [f"{flops / sgemm:.0%}"] * of_sgemm
                cells = [str(width), who, f"{speed:.1f}", f"{flops / 1e9:.1f}", *share, *ratios]
                lines.append(f"| {' | '.join(cells)} |")
        lines += ["", f"Medians of {self.arguments.pairs} runs in turn. FLOPs are three times those of the forward pass."]
        if of_sgemm:
            lines[-1] += f" A matrix product reaches {sgemm / 1e9:.0f} GFLOP/s."
        return "\n".join(lines) + "\n"


def gpu_name():
    import torch
    return torch.cuda.get_device_name()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(ROOT / "build" / "full" / "harness" / "wavescore"))
    parser.add_argument("--widths", type=int, nargs="+", choices=[16, 64], default=[16, 64])
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--steps", type=int, default=10, help="of PyTorch, in one run")
    parser.add_argument("--pairs", type=int, default=5, help="runs of each, in turn")
    parser.add_argument("--results", default=str(RESULTS))
    parser.add_argument("--device", choices=list(KINDS), default="cpu")
    parser.add_argument("--measure", help=argparse.SUPPRESS)  # what the comparison calls
    arguments = parser.parse_args()
    if arguments.measure:
        print(measure(arguments.measure, arguments.device, arguments.widths[0], arguments.threads, arguments.steps))
        return
    with tempfile.TemporaryDirectory() as work:
        comparison = Comparison(arguments, work)
        for width in arguments.widths:
            comparison.compare(width)
    name = "training" if arguments.device == "cpu" else "training_gpu"
    comparison.write(arguments.results, name, name, comparison.table())


if __name__ == "__main__":
    main()

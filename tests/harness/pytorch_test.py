"""Weights go from PyTorch to wavescore and back: experiments/convert_weights.py, `wavescore import`, `wavescore train`.

Exit status 77 where Python has no torch: ctest calls that skipped.
"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

try:
    import numpy
    import torch
except ImportError as missing:
    print(f"skipped: {missing} (Debian: python3-torch)")
    sys.exit(77)

PROGRAM = sys.argv.pop(1)
EXPERIMENTS = pathlib.Path(__file__).resolve().parents[2] / "experiments"
sys.path[:0] = [str(EXPERIMENTS), str(EXPERIMENTS / "peers")]
from convert_weights import read_safetensors
from song_unet import SongUNet, denoise, network_of

OPTIONS = dict(resolution=16, channels=3, width=8, channel_mult=[1, 2], layers_per_block=1, attn_resolutions=[8],
               decoder_init_attn=True)
FLAGS = ["--resolution", "16", "--channels", "3", "--width", "8", "--channel-mult", "1,2", "--layers-per-block", "1",
         "--attn-resolutions", "8", "--decoder-init-attn"]


def relative_error(ours, theirs):
    return float((ours - theirs).abs().max() / theirs.abs().max())


class Weights(unittest.TestCase):
    def setUp(self):
        torch.set_num_threads(1)
        torch.manual_seed(1)
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def call(self, *words, status=0):
        done = subprocess.run(words, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.assertEqual(done.returncode, status, done.stdout)
        return done.stdout

    def convert(self, *words, status=0):
        return self.call(sys.executable, "-B", EXPERIMENTS / "convert_weights.py", *words, status=status)

    def program(self, *words, status=0):
        return self.call(PROGRAM, *words, status=status)

    def denoised(self, model, noisy, sigma):
        """By `wavescore denoise`."""
        numpy.save(self.folder / "noisy.npy", noisy.numpy())
        self.program("denoise", "--model", model, "--sigma", str(sigma), "--unit", "pixel", "noisy.npy", "clean.npy")
        return torch.from_numpy(numpy.load(self.folder / "clean.npy"))

    def expect_same(self, network, model, shape=(3, 16, 16), sigma_data=0.5):
        clean, noise = 2 * torch.rand(2, *shape) - 1, torch.randn(2, *shape)
        for sigma in (0.1, 2.0):
            noisy = clean + sigma * noise
            with torch.no_grad():
                theirs = denoise(network, noisy, torch.full((2,), sigma), sigma_data)
            passed = sigma_data**2 / (sigma**2 + sigma_data**2) * noisy
            self.assertGreater(relative_error(passed, theirs), 0.01)  # the network has a part in it
            self.assertLess(relative_error(self.denoised(model, noisy, sigma), theirs), 1e-5)

    def test_a_checkpoint_becomes_a_model_and_a_checkpoint_again(self):
        network = SongUNet(**OPTIONS)
        wrapped = {f"module.model.{name}": values for name, values in network.state_dict().items()}
        torch.save({"ema": wrapped, "net": {}, "step": 3}, self.folder / "checkpoint.pt")
        self.convert("checkpoint.pt", "weights.safetensors", *FLAGS)
        _, metadata = read_safetensors(self.folder / "weights.safetensors")
        self.assertEqual((metadata["channel_mult"], metadata["decoder_init_attn"]), ("[1, 2]", "True"))
        self.program("import", "--from", "weights.safetensors", "--to", "model.safetensors")
        self.expect_same(network, "model.safetensors")

        self.convert("model.safetensors", "again.pth")
        again = SongUNet(**OPTIONS)
        again.load_state_dict(torch.load(self.folder / "again.pth"))
        for name, values in network.state_dict().items():
            self.assertTrue(torch.equal(values, again.state_dict()[name]), name)

    def test_another_sigma_data_is_kept(self):
        network = SongUNet(**OPTIONS)
        torch.save(network.state_dict(), self.folder / "weights.pt")
        self.convert("weights.pt", "weights.safetensors", "--sigma-data", "1")
        self.program("import", "--from", "weights.safetensors", "--to", "model.safetensors")
        self.expect_same(network, "model.safetensors", sigma_data=1.0)

    def test_a_trained_model_loads_into_pytorch(self):
        (self.folder / "a.yaml").write_text(
            "data: [{name: gaussian_field, resolution: 32, train_images: 64, evaluate: {images: 1}}]\n"
            "sigmas: {values: [1], unit: pixel}\n"
            "denoisers: [{name: unet, width: 8, channel_mult: [1, 2], attn_resolutions: [8], decoder_init_attn: true, "
            "steps: 10, batch: 8, lr: 0.01}]\n")
        self.program("train", "a.yaml", "--results", "results", "--threads", "1")
        model, = (self.folder / "results" / "models").glob("*.safetensors")
        tensors, metadata = read_safetensors(model)
        network = network_of(metadata)
        network.load_state_dict(tensors)
        self.expect_same(network, model, shape=(1, 32, 32))

    def test_what_cannot_be_converted_is_refused_in_a_sentence(self):
        self.assertIn("must be a .safetensors file", self.convert("a.pt", "b.pth", status=2))
        self.assertIn("no place for the options", self.convert("a.safetensors", "b.pt", "--width", "8", status=2))
        self.assertIn("No such file", self.convert("absent.pt", "b.safetensors", status=1))
        torch.save([1, 2], self.folder / "list.pt")
        self.assertIn("it holds a list, not a state_dict", self.convert("list.pt", "b.safetensors", status=1))
        torch.save({"model": {"width": 3}}, self.folder / "empty.pt")
        self.assertIn("it holds no tensors", self.convert("empty.pt", "b.safetensors", status=1))
        torch.save({"model": {"a": torch.zeros(1)}, "at": pathlib.PurePosixPath("x")}, self.folder / "code.pt")
        refusal = self.convert("code.pt", "b.safetensors", status=1)
        self.assertIn("--trust", refusal)
        self.assertNotIn("Traceback", refusal)
        self.convert("code.pt", "b.safetensors", "--trust")


if __name__ == "__main__":
    unittest.main()

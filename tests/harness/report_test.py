#!/usr/bin/env python3
"""Opens a report in headless Chromium from file:// and uses it as a reader would.

report_test.py WAVESCORE: the page must draw its charts, answer selectors, legend, arrow keys and table headings, without
an error in the console and without a request that leaves the file (its policy forbids every one, and a forbidden one is
an error in the console). Skipped (77) where Chromium or Vega is not there.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

EXPERIMENT = """
title: A report & "its" <reader>
data:
  - {name: gaussian_field, resolution: 32, train_images: 100, evaluate: {images: 30}}
  - {name: gaussian_field, label: trained on, resolution: 32, train_images: 100, evaluate: {split: train, images: 30}}
sigmas: {values: [1, 2], unit: standardized}
denoisers:
  - {name: identity}
  - {name: gaussian_linear}
  - {name: gaussian_linear, label: the same}
  - {name: shrinkage, label: "a </script><b> label"}
  - {name: wavelet, family: [independent, local], degree: 1, estimator: moments}
claims:
  - {text: local is below independent, assert: {less: [local, independent]}}
  - {text: two of the same are not ordered, assert: {less: [the same, Gaussian linear]}}
"""

# What a reader does, in the page itself; what comes of it is left in the document.
READER = """
<script>
(async () => {
  const found = {};
  const wait = async what => { for (let k = 0; k < 400 && !what(); ++k) await new Promise(r => setTimeout(r, 25)); return what(); };
  const drawn = id => Number(document.querySelector(`#${id} .chart`).dataset.drawn || 0);
  const change = (id, name, value) => { const box = document.querySelector(`#${id} select[data-name="${name}"]`); box.value = value; box.dispatchEvent(new Event('change')); };
  found.charts = await wait(() => ['levels', 'scales', 'agreement'].every(id => drawn(id) > 0));
  found.lines = document.querySelectorAll('#levels .mark-line path').length;
  const before = drawn('levels');
  change('levels', 'data', '1');
  found.selector = await wait(() => drawn('levels') > before);
  const faint = () => [...document.querySelectorAll('#levels .mark-line path')].filter(p => Number(p.getAttribute('opacity')) < .5).length;
  found.faintBefore = faint();
  const entry = document.querySelector('#levels .role-legend-symbol path');
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) entry.dispatchEvent(new MouseEvent(type, { bubbles: true, view: window }));
  found.legend = await wait(() => faint() > 0) ? faint() : 0;
  const caption = () => document.querySelector('#images .caption').textContent;
  found.captions = [caption()];
  const viewer = document.querySelector('#images .viewer');
  for (let k = 0; k < 2; ++k) { viewer.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })); found.captions.push(caption()); }
  const first = () => document.querySelector('#table tbody td').textContent;
  document.querySelectorAll('#table th button')[1].click();
  found.lowest = first();
  document.querySelectorAll('#table th button')[1].click();
  found.highest = first();
  const filter = document.querySelector('#table input'); filter.value = 'local'; filter.dispatchEvent(new Event('input'));
  found.filtered = document.querySelectorAll('#table tbody tr').length;
  const bestRows = () => [...document.querySelectorAll('#best tbody tr')].map(row => row.children[1].textContent);
  const bestHead = () => document.querySelector('#best thead').children[0].children[1].textContent;
  found.best = [bestHead(), ...bestRows()];
  change('best', 'metric', '2');
  found.bestPsnr = [bestHead(), ...bestRows()];
  found.verdicts = [...document.querySelectorAll('.claim > p .verdict')].map(v => v.textContent);
  found.title = document.querySelector('h1').textContent;
  found.overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  document.body.append(Object.assign(document.createElement('pre'), { id: 'found', textContent: JSON.stringify(found) }));
})();
</script>
"""


def read_page(chromium, file, width, folder):
    """What the reader found, and the console's errors, at a window width."""
    process = subprocess.run(
        [chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={folder}/profile",
         "--no-first-run", f"--window-size={width},900", "--virtual-time-budget=30000", "--enable-logging=stderr", "--dump-dom", f"file://{file}"],
        capture_output=True, text=True, timeout=240)
    errors = [line for line in process.stderr.splitlines() if "CONSOLE" in line]
    answer = re.search(r'<pre id="found">(.*?)</pre>', process.stdout, re.S)
    if not answer:
        sys.exit(f"the reader did not come to an end; console: {errors}; {process.stderr[-2000:]}")
    text = answer.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return json.loads(text), errors


def expect(what, is_so):
    if not is_so:
        sys.exit(f"report_test: {what}")


def main():
    wavescore = pathlib.Path(sys.argv[1]).resolve()
    data = pathlib.Path(os.environ.get("WAVESCORE_DATA", pathlib.Path.home() / ".cache/wavescore"))
    chromium = shutil.which("chromium")
    if not chromium or not (data / "vega/vega-embed.min.js").exists():
        print("skipped: needs chromium, and `wavescore data fetch vega`")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "a.yaml").write_text(EXPERIMENT)
        run = [wavescore, "run", "a.yaml", "--results", "results", "--no-plots", "--data", data]
        subprocess.run(run, cwd=folder, check=True, capture_output=True)
        subprocess.run([wavescore, "report", "results", "--data", data], cwd=folder, check=True, capture_output=True)
        page = pathlib.Path(folder) / "results/report.html"
        read = pathlib.Path(folder) / "read.html"
        before, _, after = page.read_text().rpartition("</body>")
        read.write_text(before + READER + "</body>" + after)
        for width in (1400, 800, 500):
            found, errors = read_page(chromium, read, width, folder)
            expect(f"errors in the console at {width}: {errors}", not errors)
            expect(f"charts are drawn at {width}: {found}", found["charts"] and found["lines"] >= 4)
            expect(f"a selector redraws at {width}: {found}", found["selector"])
            expect(f"a legend entry isolates at {width}: {found}", found["faintBefore"] == 0 and found["legend"] == found["lines"] - 1)
            expect(f"arrow keys flip at {width}: {found}", len(set(found["captions"])) == 3)
            expect(f"headings sort: {found}", found["lowest"] != found["highest"] and found["filtered"] == 1)
            best, psnr = found["best"], found["bestPsnr"]
            expect(f"the lowest error is the best: {found}", best[0] == "lowest MSE" and best[1] == found["lowest"])
            expect(f"the highest PSNR is the best: {found}", psnr[0] == "highest PSNR" and psnr[1:] == best[1:])
            expect(f"verdicts: {found}", len(found["verdicts"]) == 2 and "fails" in found["verdicts"][1])
            expect(f"the title is text: {found}", found["title"] == 'A report & "its" <reader>')
            expect(f"the page does not scroll sideways at {width}: {found}", found["overflow"] <= 0)
    print("the report draws, answers and keeps to itself")
    return 0


if __name__ == "__main__":
    sys.exit(main())

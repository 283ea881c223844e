#!/usr/bin/env python3
"""The numbers in README.md and its like, and the committed file that each comes from (see document_numbers.py).

    tests/readme_numbers.py            fails, with file and line, where a number is wrong or has no file behind it
    tests/readme_numbers.py --write    writes the files' numbers into the document, as after a new run
    tests/readme_numbers.py --list     every number with what backs it
"""

import re
import sys

from document_numbers import (ROOT, SIGMAS, Number, Numbers, Table, Value, as_number, change, from_text, lines_of, mean,
                              minutes_and_seconds, number, read_json, span, with_error)

DOCUMENTS = ["README.md", "results/README.md", "baselines/README.md"]  # a check finds its text in any of them

numbers = Numbers(__file__)
check, rows, constant = numbers.check, numbers.rows, numbers.constant


def results(name, resolution=32, **columns):
    return Table(f"results/{name}/metrics.csv", dataset="mnist", resolution=resolution, **columns)


def mse(method):
    return [mean(method.mse(sigma)) for sigma in SIGMAS]


def mse_with_errors(method):
    return [with_error(method.mse(sigma)) for sigma in SIGMAS]


def together(values):
    """Several values in one cell."""
    return [" ".join(["{}"] * len(values)), *values]


def below(a, b):
    """Whether method a is below method b at every level."""
    return all(x < y for x, y in zip(a.mses(), b.mses()))


def two_cores(experiment):
    """Whether all its runs had two."""
    return from_text(f"results/{experiment}/manifest.yaml", r"\n      cores: (\d+)").text == "2"


# --- The experiments ------------------------------------------------------------------------------------------------


def runs(experiment):
    """The latest runs that computed all cells between them, and their commit and minutes."""
    path = f"results/{experiment}/manifest.yaml"
    entries = (ROOT / path).read_text(encoding="utf-8").partition("\nruns:")[2].split("\n  - outcome: ")[1:]

    def field(entry, name):
        return re.search(rf"\n    {name}: (.*)", entry)[1]

    cells = max(int(field(e, "cells_computed")) + int(field(e, "cells_kept")) for e in entries)
    seconds, commit = 0.0, None
    for entry in reversed([e for e in entries if int(field(e, "cells_computed")) > 0]):
        commit = commit or field(entry, "commit")[:7]
        seconds += float(field(entry, "wall_seconds"))
        cells -= int(field(entry, "cells_computed"))
        if cells <= 0:
            break
    return Value(f"`{commit}`", path), number(Number(seconds / 60, path), ".1f")


for experiment, question in {
        "quickstart": "where the score lives, quickly", "reference": "does the published linear baseline come out?",
        "closed_forms": "which closed forms rival a network?",
        "ideal": "what do denoisers that keep every image reach?",
        "paper_mnist": "the paper's question on all of MNIST", "paper_small": "which of the paper's claims hold?",
        "data_size": "how many images does a score need?", "seeds": "how much of a difference is the seed?",
        "colour": "closed forms on CIFAR-10 and Fashion-MNIST",
        "table1_budget": "the paper's Table 1, each training in minutes",
        "sizes": "time and memory from 32 to 256 pixels"}.items():
    commit, minutes = runs(experiment)
    check(f"| [{experiment}]({experiment}) | {question} | `wavescore run experiments/{experiment}.yaml` | "
          + commit.text + " | {} |", minutes)

# --- Quickstart -----------------------------------------------------------------------------------------------------

quickstart, quickstart_64 = results("quickstart"), results("quickstart", 64)
linear = quickstart["Gaussian linear"]
check("`experiments/quickstart.yaml`: {} test images of MNIST, fitted on {}, at the paper's",
      number(linear.mse(1)["n"]), number(linear.mse(1)["n_train"]))
check("`{}` is {} with a standard error of {}.",
      with_error(linear.mse(1)), mean(linear.mse(1)), number(linear.mse(1)["std_error"], ".5f"))
unet = quickstart["U-Net 4 blocks"]
rows(["## Quickstart", "| 32 x 32 | 1 | 2 | 3 | 4 |"], [
    ["Gaussian linear", *mse_with_errors(linear)],
    ["independent D=3", *mse_with_errors(quickstart["independent D=3"])],
    ["band D=3", *mse_with_errors(quickstart["band D=3"])],
    ["local r=1 D=3", *mse_with_errors(quickstart["local r=1 D=3"])],
    [["U-Net 4 blocks, {} steps of {}, averaged",
      number(unet.mse(1).option("steps")), number(unet.mse(1).option("batch"))], *mse_with_errors(unet)],
])
WAVELETS = r"(independent|band|local r=1) D=\d( Hermite)?"
FAMILIES = ("independent", "band", "local r=1")


def gain(old, new, sigma):
    return quickstart[old].mse(sigma)["mean"] / quickstart[new].mse(sigma)["mean"]


locality = [min(gain(f"independent D={d}", f"local r=1 D={d}", s) for d in (1, 2, 3)) for s in SIGMAS]
degree = [max(gain(f"{family} D=1", f"{family} D=3", s) for family in FAMILIES) for s in SIGMAS]
check("Locality helps at every level, degree helps less, and the linear denoiser, told the level that is in the image, "
      "is ahead of every per-coefficient family at {} and at {} pixels.",
      number(linear.mse(1)["resolution"]), number(quickstart_64["Gaussian linear"].mse(1)["resolution"]),
      holds=all(1 < less < more for less, more in zip(degree, locality))
      and all(below(of["Gaussian linear"], of[w]) for of in (quickstart, quickstart_64) for w in of.labels(WAVELETS)))

releases = Table("results/releases/quickstart.csv")


def apart_on_releases(labels):
    rows_of = [r for r in releases.rows() if r.columns["label"] in labels]
    return Number(max(abs(r["mean_debian_12"] / r["mean_debian_13"] - 1) for r in rows_of), releases.path)


TRAINED = ("U-Net 4 blocks", "CNN")
solved = [label for label in releases.labels(".*") if label not in ("Gaussian linear", *TRAINED)]
rows(["| method | Debian 12 against 13 |"], [
    ["closed forms but the Gaussian linear denoiser", number(apart_on_releases(solved))],
    *[[label, Value(f"{apart_on_releases([label]):.1e}", releases.path)] for label in ("Gaussian linear", "CNN")],
    ["U-Net 4 blocks", Value(f"{apart_on_releases(['U-Net 4 blocks']):.1e}", releases.path)],
])
check("The U-Net's is within one standard error of its MSE in every cell",
      holds=all(abs(r["mean_debian_12"] - r["mean_debian_13"]) < r["std_error"] for r in releases["U-Net 4 blocks"].rows()))

# --- The published linear baseline ----------------------------------------------------------------------------------

published = Table("results/published.csv")
reference = results("reference", split="train")
told = reference["Gaussian linear as published"]
check("only when the denoiser is told {} times the true level.", number(told.mse(1)["told_sigma_factor"], ".4f"))
check("| linear denoiser, first {} training images | 1 | 2 | 3 | 4 |", number(told.mse(1)["n"]))
rows(["## The published linear baseline", "| linear denoiser, first"], [
    ["published", *mse(published["Gaussian linear"])],
    [["ours, told {} times the true level", number(told.mse(1)["told_sigma_factor"], ".4f")], *mse(told)],
    ["ours, told the true level", *mse(reference["Gaussian linear"])],
])

# --- Closed forms ---------------------------------------------------------------------------------------------------

closed, closed_64 = results("closed_forms"), results("closed_forms", 64)
paper, paper_64 = results("paper_mnist"), results("paper_mnist", 64)
check("on all {} test images, fitted on {}, and the distance from the",
      number(closed["Gaussian linear"].mse(1)["n"]), number(closed["Gaussian linear"].mse(1)["n_train"]))


def beside_linear(method):
    """.00862 (+27 %) ..."""
    base = closed.where(resolution=method.columns["resolution"])["Gaussian linear"]
    return [["{} ({} %)", mean(method.mse(s)), change(method.mse(s)["mean"], base.mse(s)["mean"])] for s in SIGMAS]


def closed_rows(of, unet):
    mixture = of["mixture of 200 with EM"]
    return [
        ["Gaussian linear", *mse(of["Gaussian linear"])],
        ["local r=1 D=3, exact moments", *beside_linear(of["local r=1 D=3 Hermite"])],
        [["union of local, parent, band; {} bases", number(of["union in 4 bases"].mse(1).option("cycle_spins"))],
         *beside_linear(of["union in 4 bases"])],
        [["mixture of {}, EM", number(mixture.mse(1).option("components"))], *beside_linear(mixture)],
        ["linear + cascade", *beside_linear(of["linear + cascade"])],
        ["mixture + cascade", *beside_linear(of["mixture + cascade"])],
        [["U-Net 4 blocks, {} steps of {}", number(unet.mse(1).option("steps")), number(unet.mse(1).option("batch"))],
         *beside_linear(unet)],
    ]


rows(["## What it finds", "| 32 x 32 | 1 | 2 | 3 | 4 |"],
     closed_rows(closed, paper["U-Net 4 blocks"]) + [
         ["all powers of all coefficients, D=4", *beside_linear(closed["shared independent D=4 orthonormal Hermite"])],
         [["mixture + cascade of {} stages", number(closed["mixture + 4 stages"].mse(1).option("stages"))],
          *beside_linear(closed["mixture + 4 stages"])],
     ])
rows(["## Closed forms that rival the network", "| 64 x 64 | 1 | 2 | 3 | 4 |"],
     closed_rows(closed_64, paper_64["U-Net 4 blocks"]))

wavelets = [(of[label], of["Gaussian linear"]) for of in (paper, paper_64) for label in of.labels(WAVELETS)]
left = [100 * (bases.mse(s)["mean"] - base.mse(s)["mean"]) / (local.mse(s)["mean"] - base.mse(s)["mean"])
        for of in (closed, closed_64) for s in SIGMAS
        for base, local, bases in [(of["Gaussian linear"], of["local r=1 D=3 Hermite"], of["union in 4 bases"])]]
check("Of the paper's own families the best, local r=1 D=3, lies above the linear denoiser in every cell.",
      holds=all(below(base, w) for w, base in wavelets)
      and all(x <= y for of in (paper, paper_64) for label in of.labels(WAVELETS)
              for x, y in zip(of["local r=1 D=3"].mses(), of[label].mses())))
check("four shifted bases leave {} to {} % of that distance.", span(left))
check("The linear denoiser with a cascade is ahead of the mixture at sigma 1 at 32 pixels and at sigma 1 and 2 at 64 pixels; "
      "above that the mixture is.",
      holds=[a < b for of in (closed, closed_64)
             for a, b in zip(of["linear + cascade"].mses(), of["mixture of 200 with EM"].mses())]
      == [True, False, False, False, True, True, False, False])


def changes(new, old):
    return [change(of[new].mse(s)["mean"], of[old].mse(s)["mean"], "+.1f") for of in (closed, closed_64) for s in SIGMAS]


def components(label):
    return number(closed[label].mse(1).option("components"))


mixtures = ["## Closed forms that rival the network",
            "| change of the mixture's error, % | 32: 1 | 2 | 3 | 4 | 64: 1 | 2 | 3 | 4 |"]
rows(mixtures, [
    [["{} to {} components, k-means only", components("mixture of 50"), components("mixture of 200")],
     *changes("mixture of 200", "mixture of 50")],
    [["EM, {} components", components("mixture of 200 with EM")], *changes("mixture of 200 with EM", "mixture of 200")],
    [["{} to {} components, with EM", components("mixture of 200 with EM"), components("mixture of 500 with EM")],
     *changes("mixture of 500 with EM", "mixture of 200 with EM")],
])

ideal = results("ideal")
check("| 32 x 32, {} test images | 1 | 2 | 3 | 4 |", number(ideal["ideal local"].mse(1)["n"]))
rows(["## Denoisers that keep every image", "| 32 x 32, "], [
    ["Gaussian linear", *mse(ideal["Gaussian linear"])],
    [["mixture of {}, EM", number(ideal["gaussian mixture"].mse(1).option("components"))],
     *mse(ideal["gaussian mixture"])],
    ["`ideal_local`", *mse(ideal["ideal local"])],
])

# --- The paper's claims ----------------------------------------------------------------------------------------------

small = results("paper_small")
check("on {} training and {} test images, with networks of a few",
      number(small["Gaussian linear"].mse(1)["n_train"]), number(small["Gaussian linear"].mse(1)["n"]),
      holds=all(r["mean"] < 600 for of in (small, small.where(resolution=64)) for r in of.rows(metric="fit_seconds")))
verdicts = "results/paper_small/verdicts.json"
rows(["| claim of the paper | |"], [[Value(claim["text"], verdicts), Value(claim["verdict"], verdicts)]
                                    for claim in read_json(verdicts)])
gaps = [[of["local r=1 D=3"].mse(s)["mean"] / of["U-Net 4 blocks"].mse(s)["mean"] for s in SIGMAS]
        for of in (small, small.where(resolution=64))]
check("The gap to the U-Net is, relative to the U-Net's error, wider at sigma 1 and 2 than at sigma 3 and 4.",
      holds=all(min(gap[:2]) > max(gap[2:]) for gap in gaps))


def nearest(resolution, sigma):
    """The closed form that agrees most with the U-Net, at the same level."""
    agreement = Table("results/paper_small/agreement.csv", resolution=resolution, sigma=sigma, scale="all",
                      orientation="all", b="U-Net 4 blocks")
    return max((r for r in agreement.rows() if not r.columns["a"].startswith("CNN")), key=lambda r: r["agreement"])


check("By agreement the mixture of Gaussians is the closed form nearest to the U-Net at every sigma.",
      holds=all(nearest(n, s).columns["a"] == "gaussian mixture" for n in (32, 64) for s in SIGMAS))

# --- How many images a score needs ----------------------------------------------------------------------------------

sizes = (100, 1000, 10000, 60000)
study = results("data_size")


def by_size(label, split="test"):
    return [mean(study.where(split=split, n_train=n)[label].mse(1)) for n in sizes]


def gap(sigma):
    test, train = (study.where(split=split, n_train=1000)["U-Net 4 blocks"].mse(sigma)["mean"] for split in ("test", "train"))
    return change(test, train, ".1f")


first = study.where(split="test", n_train=1000)
wall_seconds = as_number(from_text("results/data_size/manifest.yaml", r"wall_seconds: (\S+)"))
check("(on two cores {} minutes): MSE at sigma 1 against the number of images fitted, on {} test images, and for the U-Net "
      "of {} steps on up to {} of the fitted ones too.",
      number(wall_seconds / 60, ".1f"),
      number(first["U-Net 4 blocks"].mse(1)["n"]), number(first["U-Net 4 blocks"].mse(1).option("steps")),
      number(study.where(split="train", n_train=60000)["U-Net 4 blocks"].mse(1)["n"]), holds=two_cores("data_size"))
rows([], [["images fitted", *[number(study.where(split="test", n_train=n)["Gaussian linear"].mse(1)["n_train"])
                              for n in sizes]]])
rows(["| images fitted |"], [
    ["U-Net 4 blocks", *by_size("U-Net 4 blocks")],
    ["the same, on images that were fitted", *by_size("U-Net 4 blocks", "train")],
    ["Gaussian linear", *by_size("Gaussian linear")],
    [["mixture of {}", number(first["gaussian mixture"].mse(1).option("components"))], *by_size("gaussian mixture")],
    ["posterior mean of the images fitted (`ideal`)", *by_size("ideal (empirical)")],
])
check("With {} images fitted the U-Net's error is {} % higher on test images than on those at sigma 1, and {} % at sigma 4.",
      number(first["U-Net 4 blocks"].mse(1)["n_train"]), gap(1), gap(4))


def half_interval(row):
    return number(50 * (row["high"] - row["low"]) / row["mean"], ".1f")


seeds = Table("results/seeds/summary.csv", resolution=32, metric="mse", sigma=1)
one_seed = Table("results/seeds/metrics.csv", resolution=32, metric="mse", sigma=1, fit_seed=1)
intervals = [half_interval(of[label].row()) for label in ("U-Net 16 [1,2,3,4], 300 steps", "Gaussian linear")
             for of in (seeds, one_seed)]
check("a U-Net's interval at sigma 1 is \u00b1{} % (of one repetition \u00b1{} %), "
      "the linear denoiser's \u00b1{} % (\u00b1{} %).",
      *intervals)

# --- Training: Table 1 ----------------------------------------------------------------------------------------------

table1, table1_train = results("table1_budget", split="test"), results("table1_budget", split="train")


def all_images(of, label):
    """The rows on 10,000 images, or on the 1,000 that wide networks were measured on."""
    found = of.labels(label + r"( \(budget.*\))?")
    assert len(found) == 1, found
    return of[found[0]]


def table1_row(label, name):
    test, train = all_images(table1, name), all_images(table1_train, name)
    theirs = published.labels(name)
    return [label, together(mse_with_errors(test)), together(mse_with_errors(train)),
            together(mse(published[theirs[0]])) if theirs else ""]


def network(name):
    """With its training, and its test images where they are fewer than in the other rows."""
    row = all_images(table1, name).mse(1)
    text, field = re.fullmatch(r"(.*?)( field \d+)?", name).groups()
    values = [row.option("budget.steps"), row.option("budget.batch")]
    if field:
        text, values = text + " field {}", [row.option("receptive_field")] + values
    text += ", {} steps of {}"
    if row["n"] < 10000:
        text, values = text + " ({} images)", values + [row["n"]]
    return table1_row([text, *[number(v) for v in values]], name)


check("on all {} test images and the first {} training images, beside",
      number(table1["Gaussian linear"].mse(1)["n"]), number(table1_train["Gaussian linear"].mse(1)["n"]))
check("| row | ours, test | ours, training images | published, told {} times the true sigma |",
      number(published["Gaussian linear"].mse(1)["told_sigma_factor"], ".4f"))
FIELDS = (3, 7, 15, 31)
check("and CNNs of receptive field {}, {}, {}, {} and full.",
      *[number(all_images(table1, f"CNN, receptive field {field}").mse(1).option("receptive_field")) for field in FIELDS])
rows(["| row | ours, test | ours, training images | published,"],
     [table1_row("Gaussian linear", "Gaussian linear")]
     + [network(name) for name in ("4blocks_noattn", "2blocks_noattn", "1block_noattn", "4blocks_noattn_denser",
                                   "4blocks_noattn_smalllr_longtrain", "1block_wide128_noattn",
                                   "4blocks_wide64_noattn")]
     + [network(f"CNN, receptive field {field}") for field in FIELDS]
     + [network("CNN, circular padding"), network("CNN, receptive field full")])

unets = [table1[label].mse(1) for label in table1.labels(r"\dblock.*")]
batches = sorted({r.option("budget.batch") for r in unets})
check("Ours are told the true sigma and averaged (EMA), and had {} or {} images a step.", *map(number, batches))
longest = all_images(table1, "4blocks_noattn_smalllr_longtrain").mse(1)
check("had {} steps of {} images (the small rate {}) and no average, and their errors are over the first {} training "
      "images.",
      number(unets[0].option("steps")), number(unets[0].option("batch")), number(longest.option("steps")),
      number(published["Gaussian linear"].mse(1)["n"]))
first_row, table1_linear = all_images(table1, "4blocks_noattn"), table1["Gaussian linear"]
check("Of the linear denoiser's error on the same test images the first row takes away {}, {}, {} and {} %.",
      *[number(100 * (1 - a / b)) for a, b in zip(first_row.mses(), table1_linear.mses())])
fields = [[all_images(table1, f"CNN, receptive field {field}").mse(s)["mean"] < table1_linear.mse(s)["mean"] for s in SIGMAS]
          for field in (*FIELDS, "full")]
thirtyone = all_images(table1, "CNN, receptive field 31").mse(3)
check("A receptive field of {} pixels beats the linear denoiser at sigma 1, one of {} at sigma 2, "
      "one of {} at sigma 3 (by {} %), and none at sigma 4.",
      *[number(all_images(table1, f"CNN, receptive field {field}").row("receptive_field")["mean"]) for field in (3, 7, 31)],
      number(100 * (1 - thirtyone["mean"] / table1_linear.mse(3)["mean"]), ".1f"),
      holds=fields == [[True, False, False, False], [True, True, False, False], [True, True, False, False],
                       [True, True, True, False], [True, True, True, False]])
stages = closed["mixture + 4 stages"]
check("The {} stages of cascade on a mixture, a closed form, lie {} % above the first row at sigma 3 ({}) and below it at "
      "sigma 4 ({}).",
      number(stages.mse(1).option("stages")), change(stages.mse(3)["mean"], first_row.mse(3)["mean"], ".1f"),
      mean(stages.mse(3)), mean(stages.mse(4)), holds=stages.mse(4)["mean"] < first_row.mse(4)["mean"])
differences = [abs(table1[label].mse(s)["mean"] / table1_train[label].mse(s)["mean"] - 1)
               for label in table1.labels(".*") for s in SIGMAS if table1[label].mse(s)["n"] == 10000]
check("Training and test errors over {} images differ by at most {} %: at these budgets nothing is memorised.",
      number(first_row.mse(1)["n"]), number(100 * max(differences), ".1f"))

# --- Weights, speed, several processes ------------------------------------------------------------------------------

check("Outputs agree with PyTorch's to {} (`tests/golden/unet`",
      from_text("tests/baselines/torch_test.cc", r'stored\(io, "\w+"\)\), (\S+)\);'))
check("give `--sigma-data` where it is not {}.", number(first_row.mse(1).option("sigma_data"), ".1f"))
check("is the network in {} lines of PyTorch;", number(lines_of("experiments/peers/song_unet.py")))
check("Means, covariances and moments agree with those of one process to {}.",
      from_text("tests/analytic/ranks_test.cc", r"\*several, tensor\), (\S+)\)"))

large = results("sizes", 256)["local r=1 D=2"]
check("MNIST at {} x {}, {} images, local r=1 D=2 from exact moments: fitted in {} min {} s on two cores with a peak of "
      "{} GB, denoising {} to {} images a second",
      *[number(large.mse(1)["resolution"])] * 2, number(large.mse(1)["n_train"]),
      minutes_and_seconds(large.row("fit_seconds")["mean"]),
      number(large.row("peak_memory_bytes")["mean"] / 1e9, ".1f"),
      span([r["mean"] for r in large.rows(metric="denoise_images_per_second")]), holds=two_cores("sizes"))

check("within a budget of {} GB.", from_text("experiments/memory.yaml", r"\nmemory_budget_gb: (\d+)"))

peers = Table("results/peers/peers.csv")


def peer(who, measure):
    return peers.row(task="polynomial", who=who, measure=measure)["value"]


def seconds(who):
    return [number(peer(who, measure), ".1f") for measure in ("fit_seconds", "denoise_seconds", "seconds")]


PEERS = ("wavescore moments", "wavescore samples", "expert float32", "expert float64", "user")
errors = [[peer(who, f"mse {s}") for who in PEERS] for s in SIGMAS]
apart = max(max(e) / min(e) - 1 for e in errors)
check("of MNIST at {} pixels on two cores: {} images fitted and {} test images denoised at four levels, "
      "with the same MSE to {} %.",
      *[number(from_text("results/peers/table.md", pattern)) for pattern in
        (r"MNIST at (\d+) pixels", r"(\d+) training images", r"(\S+) test images")],
      number(100 * apart, ".1f"))
rows(["| | fit, s | denoise, s | both, s |"], [
    [label, *seconds(who)] for label, who in zip(
        ("wavescore, exact moments", "wavescore, sampling", "NumPy with care, single precision",
         "NumPy with care, double precision", "scikit-learn, as a user writes it"), PEERS)])
transforms = [peers.row(task=f"dwt {n}", who="wavescore / expert")["value"] for n in (32, 64, 256)]
check("The wavelet transform runs at {} to {} times PyWavelets' speed on one core,", span(transforms, ".1f"))
check("at {} to {} % of the machine's copy bandwidth;",
      span([100 * peers.median("value", task=f"dwt {n}", who="wavescore", measure="bytes_per_second")
            / peers.row(task="copy")["value"] for n in (32, 64, 256)]))
check("the Gaussian linear denoiser of a {} x {} covariance is fitted in {} of NumPy's time.",
      *[from_text("results/peers/table.md", r"\| (\d+) x 1024 \| wavescore")] * 2,
      number(peers.row(task="linear", who="wavescore / expert")["value"], ".2f"))

# --- What nothing measured ------------------------------------------------------------------------------------------

constant(r"Debian 1[23](?: or 13| against 13)?", "the releases that both commands are tried on")
constant(r"C\+\+20|BSD 3-clause", "names")
constant(r"; 0 in rows|\(0: the first ones\)|\(0 in files of earlier versions\)", "how the columns are written")
constant(r"from 32 to 256 pixels", "the resolutions of experiments/sizes.yaml")
constant(r"[Dr]=\d", "degree and radius in a method's label")
constant(r"degree \d", "a claim's own words")
constant(r"U-Net \d blocks", "a method's label")
constant(r"sigma \d(?: (?:and|to) \d)?", "noise levels, which the checks select")
constant(r"\| 1 \| 2 \| 3 \| 4 \|", "noise levels over a table, which its check selects")
constant(r"\d+ x \d+|\d+ pixels", "sizes of images, which the checks select")
constant(r"95 % interval", "the level of every interval")
constant(r"\[0, 1\]|\[-1, 1\]", "ranges of pixels")
constant(r"1 - sum\|D_a - D_b\|\^2 / sum\|D_b - y\|\^2|distance from 1", "a definition")
constant(r"exit status is 1", "what the program promises; tested in tests/harness/commands")
constant(r"500000 there", "EDM's own default")
constant(r"PyTorch 2\.7", "the first whose wheels have the C++ library of today")
constant(r"Debian's \(1\.13 or 2\.6\)|LibTorch 1\.13|LibTorch 2|oneDNN 2", "versions of Debian's packages")
constant(r"LibTorch is 1\.13", "the one that convolves on bfloat16 rightly on a CPU; tests/baselines/torch_test.cc")
constant(r"fewer than 10 images", "kFewestImages of harness/analysis/statistics.h")
constant(r"Table 1", "a table of the paper")
constant(r"[Rr]ank 0", "a process")
constant(r"double precision", "a type")

if __name__ == "__main__":
    sys.exit(numbers.main(DOCUMENTS))

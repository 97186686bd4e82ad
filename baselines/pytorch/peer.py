"""PyTorch's side of `lowrank peers`: a process that trains as it is told on standard input.

Each line is one request, a JSON object {name: arguments}; each is answered with one line of JSON on standard
output, {"error": text} when it cannot be done. docs/peers.md describes the requests. The process ends with its
standard input.
"""

import gc
import json
import math
import os
import resource
import sys
import time

import torch
from safetensors.torch import load_file

import compression
from methods import REFRESHES, linear_maker, make_optimizer
from model import Decoder, Shape, TransformersDecoder


class Run:
    """A model with its optimizer and its batches. Every choice comes from the configuration, as records carry it."""

    def __init__(self, task):
        configuration, formulation = task["configuration"], task["formulation"]
        self.training = configuration["training"]
        self.peak_rate = configuration["learningRate"]
        self.methods = {m["id"]: m["hyperparameters"] for m in configuration["methods"]}
        self.shape = shape_of(configuration)
        self.batches = read_batches(task["tokens"], self.training["batch"], self.training["context"])
        self.updates = 0
        if formulation["decoder"] == "transformers":
            self.model = TransformersDecoder(self.shape)
        else:
            self.model = Decoder(self.shape, linear_maker(self.methods))
        self.model.load_state_dict(load_file(task["weights"]), strict=True)
        self.trained = [p for p in self.model.parameters() if p.requires_grad]
        draws = load_file(task["draws"]) if "draws" in task else None
        self.optimizer = make_optimizer(self.model, self.methods, formulation["optimizer"], task["part"] == "parity", draws)

    def rate(self, t):
        """Linear warm-up, then a cosine to the minimum; t counts updates from 0."""
        steps, warmup, least = (self.training[name] for name in ["steps", "warmup", "minimumRatio"])
        if t < warmup:
            return self.peak_rate * (t + 1) / warmup
        progress = (t - warmup) / max(1, steps - warmup)
        return self.peak_rate * (least + (1 - least) * 0.5 * (1 + math.cos(math.pi * progress)))

    def update(self, seconds):
        """One update; adds the time of its parts to `seconds` and returns the loss before it."""
        start = time.perf_counter()
        tokens, targets = self.batches[self.updates % len(self.batches)]
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate(self.updates)
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.model(tokens, targets)
        value = loss.item()
        if not math.isfinite(value):
            raise FloatingPointError(f"the loss is not a finite number at update {self.updates}")
        forward = time.perf_counter()
        loss.backward()
        backward = time.perf_counter()
        if self.training["clip"] > 0:
            torch.nn.utils.clip_grad_norm_(self.trained, self.training["clip"])
        self.optimizer.step()
        self.updates += 1
        end = time.perf_counter()
        seconds["forward"] += forward - start
        seconds["backward"] += backward - forward
        seconds["optimizer"] += end - backward
        return value


def shape_of(configuration):
    sizes = configuration["model"]["llama"]
    (kind, data), = configuration["data"].items()
    return Shape(
        vocabulary=data["states"] if kind == "markov" else data["vocabulary"], hidden=sizes["hidden"],
        intermediate=sizes["intermediate"], layers=sizes["layers"], heads=sizes["heads"],
        context=configuration["training"]["context"])


def read_batches(path, batch, context):
    """Little-endian 32-bit numbers [batches, 2, batch, context]: inputs, then targets."""
    with open(path, "rb") as file:
        numbers = torch.frombuffer(bytearray(file.read()), dtype=torch.int32)
    return [(inputs, targets) for inputs, targets in numbers.view(-1, 2, batch, context).long()]


class Peer:
    def __init__(self):
        self.task = None
        self.run = None
        # The last file of weights to compress, and its content.
        self.weights = None, {}

    def load(self, task):
        # The old model goes before the new one comes.
        self.task, self.run = task, None
        self.run = Run(task)
        return {"name": "pytorch", "version": torch.__version__, "details": details(self.run, task["formulation"])}

    def update(self, count):
        seconds = dict.fromkeys(["forward", "backward", "optimizer"], 0.0)
        refresh = REFRESHES.seconds
        start = time.perf_counter()
        losses = [self.run.update(seconds) for _ in range(count)]
        total = time.perf_counter() - start
        return {"losses": losses, "seconds": total, "phases": {**seconds, "refresh": REFRESHES.seconds - refresh}}

    def memory(self):
        """
        The most bytes that were allocated at once for tensors, over the making of the model and two updates.

        The profiler records every allocation and release of PyTorch's CPU allocator with its size: weights,
        gradients, optimizer state, activations and temporaries inside operations. Batches are read before; what
        MKL keeps for itself is not seen, as is OpenBLAS's on the other side.
        """
        batches, self.run = self.run.batches, None
        gc.collect()
        with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU], profile_memory=True) as profile:
            run = Run(self.task)
            run.batches = batches
            for _ in range(2):
                run.update(dict.fromkeys(["forward", "backward", "optimizer"], 0.0))
        changes = sorted(
            (event.start_ns(), event.nbytes()) for event in profile.profiler.kineto_results.events()
            if event.name() == "[memory]")
        now = peak = 0
        for _, change in changes:
            now += change
            peak = max(peak, now)
        state = sum(
            t.nbytes for values in run.optimizer.state.values() for t in tensors_in(values))
        self.run = run
        return {
            "peakBytes": peak, "optimizerBytes": state,
            "weightBytes": sum(p.nbytes for p in run.model.parameters()),
            "residentBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }

    def check(self):
        """The largest difference to other PyTorch implementations' logits of a batch, as a fraction of the largest."""
        tokens, _ = self.run.batches[0]
        with torch.no_grad():
            logits = self.run.model.logits(tokens)
            return {
                "differences": {
                    name: ((other(tokens) - logits).abs().max() / logits.abs().max()).item()
                    for name, other in references(self.run).items()
                }
            }

    def product(self):
        """FLOP/s of a 1024-cube Float32 product, the best of several."""
        a = torch.full((1024, 1024), 0.5)
        a @ a
        best = math.inf
        for _ in range(12):
            start = time.perf_counter()
            a @ a
            best = min(best, time.perf_counter() - start)
        return {"flopsPerSecond": 2 * 1024**3 / best}


    def compress(self, task):
        """The time that one weight takes, and how far it and its outputs are off then."""
        if task["file"] != self.weights[0]:
            self.weights = task["file"], load_file(task["file"])
        W, X = (self.weights[1][f"{task['weight']}.{part}"] for part in ["weight", "inputs"])
        m, n = W.shape
        h = task["hyperparameters"]
        start = time.perf_counter()
        compressed = compression.METHODS[task["method"]](W, X, int(m * n * h["kept_ratio"] / (m + n)), h)
        seconds = time.perf_counter() - start
        difference = W - compressed
        return {
            "seconds": seconds, "weightError": (difference.norm() / W.norm()).item(),
            "outputError": ((X @ difference.T).norm() / (X @ W.T).norm()).item(), "version": torch.__version__,
        }


def tensors_in(values):
    """The tensors of one parameter's optimizer state, those of a projector included."""
    for value in values.values():
        if torch.is_tensor(value):
            yield value
        elif hasattr(value, "ortho_matrix"):
            matrices = value.ortho_matrix
            yield from matrices if isinstance(matrices, list) else [matrices]


def references(run):
    """Other implementations of the run's model with its weights: name -> tokens to logits."""
    state = run.model.state_dict()
    if "lora" in run.methods:
        return {"peft": peft_logits(run, state)}
    if any(name.endswith("_proj.A") for name in state):
        return {}
    llama = TransformersDecoder(run.shape)
    llama.load_state_dict(state)
    return {"transformers": llama.logits}


def peft_logits(run, state):
    from peft import LoraConfig, get_peft_model

    h = run.methods["lora"]
    decoder = TransformersDecoder(run.shape)
    names = {"W0": "base_layer.weight", "A": "lora_A.default.weight", "B": "lora_B.default.weight"}
    targets = sorted({name.split(".")[-2] for name in state if name.endswith("_proj.W0")})
    decoder.llama = get_peft_model(decoder.llama, LoraConfig(
        r=h["rank"], lora_alpha=h["lora_alpha"], use_rslora=h["use_rslora"], target_modules=targets, bias="none"))

    def renamed(name):
        stem, _, last = name.rpartition(".")
        return f"base_model.model.{stem}.{names.get(last, last)}"

    decoder.llama.load_state_dict({renamed(name): t for name, t in state.items()}, strict=True)
    return decoder.logits


def details(run, formulation):
    optimizer = type(run.optimizer)
    flavour = f" {formulation['optimizer']}" if optimizer is torch.optim.AdamW else ""
    return {
        "decoder": formulation["decoder"],
        "optimizer": f"{optimizer.__module__.split('.')[0]} {optimizer.__name__}{flavour}",
        "blas": "mkl" if torch.backends.mkl.is_available() else "other",
        "threads": str(torch.get_num_threads()),
    }


def main():
    # Libraries print to standard output; only answers may go there.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    torch.set_num_threads(1)
    torch.manual_seed(0)
    peer = Peer()
    for line in sys.stdin:
        try:
            (name, arguments), = json.loads(line).items()
            if name not in {"load", "update", "memory", "check", "product", "compress"}:
                raise ValueError(f"unknown request '{name}'")
            answer = getattr(peer, name)(**arguments)
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers)


if __name__ == "__main__":
    main()

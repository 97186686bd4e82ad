"""The methods in PyTorch: authors' packages where they exist, otherwise their formulation written out.

A parametrisation makes the projections of the decoder, under the tensor names of the weights file; an update
rule makes the optimizer. Hyper-parameters have the names and the meaning of `lowrank show METHOD`.
"""

import time

import torch
import torch.nn.functional as F
from torch import nn


def tensor(*shape):
    return nn.Parameter(torch.empty(*shape))


# Parametrisations: modules made with (inputs, outputs, hyper-parameters).


class Dense(nn.Module):
    def __init__(self, inputs, outputs, _):
        super().__init__()
        self.weight = tensor(outputs, inputs)

    def forward(self, x):
        return F.linear(x, self.weight)


class LowRank(nn.Module):
    """W = B A."""

    def __init__(self, inputs, outputs, h):
        super().__init__()
        self.B, self.A = tensor(outputs, h["rank"]), tensor(h["rank"], inputs)

    def forward(self, x):
        return F.linear(F.linear(x, self.A), self.B)


class LoRA(nn.Module):
    """W = W0 + s B A with W0 frozen, as peft computes it without dropout, the sum taken by the second product."""

    def __init__(self, inputs, outputs, h):
        super().__init__()
        self.W0 = nn.Parameter(torch.empty(outputs, inputs), requires_grad=False)
        self.B, self.A = tensor(outputs, h["rank"]), tensor(h["rank"], inputs)
        self.scale = h["lora_alpha"] / (h["rank"] ** 0.5 if h["use_rslora"] else h["rank"])

    def forward(self, x):
        return torch.addmm(F.linear(x, self.W0), F.linear(x, self.A), self.B.t(), alpha=self.scale)


class SparsePlusLowRank(torch.autograd.Function):
    """y = x (B (s A) + S)^T. As in SLTrain's own code, W is made for the forward pass, not kept, and made again."""

    @staticmethod
    def weight(B, A, V, support, scale):
        W = B @ (scale * A)
        W.view(-1).scatter_add_(0, support, V)
        return W

    @staticmethod
    def forward(ctx, x, B, A, V, support, scale):
        ctx.save_for_backward(x, B, A, V, support)
        ctx.scale = scale
        return F.linear(x, SparsePlusLowRank.weight(B, A, V, support, scale))

    @staticmethod
    def backward(ctx, dy):
        x, B, A, V, support = ctx.saved_tensors
        dx = dy @ SparsePlusLowRank.weight(B, A, V, support, ctx.scale)
        G = dy.t() @ x
        return dx, G @ (ctx.scale * A).t(), ctx.scale * (B.t() @ G), G.view(-1).gather(0, support), None, None


class SLTrain(nn.Module):
    """W = s B A + S, S on a fixed random support."""

    def __init__(self, inputs, outputs, h):
        super().__init__()
        count = int(h["sp_ratio"] * outputs * inputs)
        self.B, self.A, self.V = tensor(outputs, h["rank"]), tensor(h["rank"], inputs), tensor(count)
        self.register_buffer("support", torch.randperm(outputs * inputs)[:count].sort().values, persistent=False)
        self.scale = h["lora_alpha"] / h["rank"]

    def forward(self, x):
        return SparsePlusLowRank.apply(x, self.B, self.A, self.V, self.support, self.scale)


class LOST(nn.Module):
    """y = gamma act(x A) B + (1 - gamma) x[:, I] S^T."""

    def __init__(self, inputs, outputs, h):
        super().__init__()
        kept = max(1, int(h["sparsity"] * inputs))
        self.A, self.B, self.S = tensor(inputs, h["rank"]), tensor(h["rank"], outputs), tensor(outputs, kept)
        # Which channels they are makes no difference to the time they take.
        self.register_buffer("columns", torch.randperm(inputs)[:kept].sort().values, persistent=False)
        self.gamma, self.has_silu = h["gamma"], h["activation"] == "silu"

    def forward(self, x):
        h = x @ self.A
        kept = F.linear(x.index_select(1, self.columns), (1 - self.gamma) * self.S)
        return torch.addmm(kept, F.silu(h) if self.has_silu else h, self.B, alpha=self.gamma)


PARAMETRISATIONS = {"low-rank": LowRank, "lora": LoRA, "sltrain": SLTrain, "lost": LOST}


def linear_maker(methods):
    """What makes a projection, for the `methods` {id: hyper-parameters} of a run."""
    for name, made in PARAMETRISATIONS.items():
        if name in methods:
            return lambda inputs, outputs: made(inputs, outputs, methods[name])
    return lambda inputs, outputs: Dense(inputs, outputs, {})


# Update rules.


class Refreshes:
    """Adds up the seconds of what an optimizer does only every T updates."""

    seconds = 0.0

    def __enter__(self):
        self.start = time.perf_counter()

    def __exit__(self, *_):
        self.seconds += time.perf_counter() - self.start


REFRESHES = Refreshes()


def make_optimizer(model, methods, flavour, settled, draws):
    """
    flavour: 'fused' or 'foreach', for torch.optim.AdamW.
    settled: whether the signs of singular vectors are fixed, so that losses can be compared beyond a refresh.
    draws: APOLLO's random numbers instead of torch's, as {parameter/refresh: tensor}; or nothing.
    """
    trained = {name: p for name, p in model.named_parameters() if p.requires_grad}
    if "galore" in methods:
        return galore(trained, methods["galore"], settled)
    if "apollo" in methods:
        return apollo(trained, methods["apollo"], draws)
    h = methods.get("adamw", {})
    if h.get("variant", "torch") != "torch" or not h.get("correct_bias", True):
        raise ValueError("torch.optim.AdamW has only the variant 'torch', with bias correction")
    return torch.optim.AdamW(
        trained.values(), lr=0.0, betas=(h.get("beta1", 0.9), h.get("beta2", 0.999)), eps=h.get("eps", 1e-8),
        weight_decay=h.get("weight_decay", 0.0), **{flavour: True})


def galore(trained, h, settled):
    import galore_torch.adamw as package

    if h["inner"] != "adamw" or h["projection"] != "svd":
        raise ValueError("galore: only Adam in the subspace of an SVD has a peer")
    projector = settled_signs(package.GaLoreProjector) if settled else package.GaLoreProjector
    package.GaLoreProjector = timed(projector, "get_orthogonal_matrix")
    settings = {name: h[name] for name in ["rank", "update_proj_gap", "scale", "proj_type"]}
    groups, _ = parameter_groups(trained, settings)
    return package.AdamW(groups, **adam_settings(h))


def apollo(trained, h, draws):
    import apollo_torch.apollo as package
    import apollo_torch.random_projector as random

    package.GradientProjector = timed(package.GradientProjector, "update_ortho_matrix")
    settings = {name: h[name] for name in ["rank", "update_proj_gap", "scale", "proj", "proj_type", "scale_type"]}
    groups, names = parameter_groups(trained, settings)
    if draws:
        inject(random, draws, names)
    return package.AdamW(
        groups, **adam_settings(h), scale_front=h.get("scale_front", False), disable_nl=h.get("disable_nl", False))


def inject(random, draws, names):
    """
    Lets APOLLO's projections be made of given draws. The package seeds a parameter's first draw with the
    parameter's place among all, from 1 on, and each later one with `next_seed` of the one before; here that adds
    a number larger than any place, so that a seed tells both the parameter and how often it was refreshed.
    """
    stride = 1 << 32

    def given(shape, seed, device=None, dtype=None):
        refresh, place = divmod(seed, stride)
        draw = draws[f"{names[place - 1]}/{refresh}"]
        if draw.shape != shape:
            raise ValueError(f"the draw for {names[place - 1]} has the shape {tuple(draw.shape)}, not {shape}")
        return draw

    random.stable_randn, random.next_seed = given, lambda seed: seed + stride


def settled_signs(projector):
    """
    GaLore's projector with the largest entry of each singular vector positive. A decomposition leaves the signs
    open, and they matter once a refresh meets moments in the coordinates before it.
    """

    class Settled(projector):
        def get_orthogonal_matrix(self, weights, rank, type):
            matrix = super().get_orthogonal_matrix(weights, rank, type)
            along = {"left": 0, "right": 1}[type]
            largest = matrix.gather(along, matrix.abs().argmax(dim=along, keepdim=True))
            return matrix * largest.sign()

    return Settled


def timed(projector, refresh):
    """The authors' projector, with the time of its refreshes taken."""

    if projector.__name__ == "Timed":
        return projector

    class Timed(projector):
        pass

    def call(self, *arguments, **named):
        with REFRESHES:
            return getattr(projector, refresh)(self, *arguments, **named)

    setattr(Timed, refresh, call)
    return Timed


def parameter_groups(trained, settings):
    """The other parameters, then the projected weights with their settings; and all names in that order."""
    others = [name for name in trained if "_proj." not in name]
    projected = [name for name in trained if "_proj." in name]
    groups = [
        {"params": [trained[name] for name in others]},
        {"params": [trained[name] for name in projected], **settings},
    ]
    return groups, others + projected


def adam_settings(h):
    return {
        "lr": 0.0, "betas": (h["beta1"], h["beta2"]), "eps": h["eps"], "weight_decay": h["weight_decay"],
        "correct_bias": h["correct_bias"], "no_deprecation_warning": True,
    }

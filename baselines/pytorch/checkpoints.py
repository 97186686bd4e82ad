"""Loads compressed and merged models into transformers and compares their logits.

    lowrank compress --model MODEL --method svd-llm --keep 0.6 --out DIR
    lowrank merge --base BASE --adapters A B --method averaging --out DIR
    .cache/peers/bin/python baselines/pytorch/checkpoints.py DIR [DIR ...]

Every DIR holds a model and logits.safetensors with the logits that lowrank gives it. One line of JSON for each: the largest
difference of the logits, and what was not loaded as it is. Where DIR/merging.json names a base, adapters and their weights, peft
adds the adapters to the base with these weights ("cat": the exact sum of their products), and the difference from that is told, too.
"""

import argparse
import json
import logging
from pathlib import Path

import peft
import torch
import transformers
from safetensors.torch import load_file
from transformers import LlamaForCausalLM, logging as transformers_logging


def load(folder: Path) -> tuple[LlamaForCausalLM, dict]:
    return LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True)


def merged(merging: dict) -> torch.nn.Module:
    network, _ = load(Path(merging["base"]))
    names = [f"adapter{number}" for number, _ in enumerate(merging["adapters"])]
    model = peft.PeftModel.from_pretrained(network, merging["adapters"][0], adapter_name=names[0])
    for name, adapter in zip(names[1:], merging["adapters"][1:]):
        model.load_adapter(adapter, adapter_name=name)
    model.add_weighted_adapter(names, merging["weights"], "sum", combination_type="cat")
    model.set_adapter("sum")
    return model


def compare(folder: Path) -> dict:
    expected = load_file(folder / "logits.safetensors")
    tokens = expected["tokens"].long()

    def difference(model: torch.nn.Module) -> float:
        with torch.no_grad():
            return (model.eval()(tokens).logits - expected["logits"]).abs().max().item()

    model, loading = load(folder)
    merging = folder / "merging.json"
    return {
        "folder": str(folder), "transformers": transformers.__version__, "largest": expected["logits"].abs().max().item(),
        "difference": difference(model), "peft": difference(merged(json.loads(merging.read_text()))) if merging.exists() else None,
        "warnings": [f"{kind}: {', '.join(map(str, names))}" for kind, names in loading.items() if names],
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folders", type=Path, nargs="+")
    options = arguments.parse_args()
    logging.disable(logging.WARNING)
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    torch.set_num_threads(1)
    for folder in options.folders:
        print(json.dumps(compare(folder)), flush=True)


if __name__ == "__main__":
    main()

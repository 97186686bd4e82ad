"""Loads exported adapters into peft, compares their logits, and saves them again after a change.

    lowrank export KEY --format peft --out DIR --logits
    .cache/peers/bin/python baselines/pytorch/adapters.py DIR [DIR ...] [--again NAME]

Every DIR holds the adapter, logits.safetensors, and the base in DIR/base (or where its adapter_config.json says). One line
of JSON for each: the largest difference from the logits there, with the adapter beside the weights and merged into them,
and the missing tensors that peft warned of. With --again every number that trains is changed and peft saves the adapter into DIR/NAME, with
the logits that it has then, for lowrank to read.
"""

import argparse
import json
import logging
import warnings
from pathlib import Path

import peft
import torch
from safetensors.torch import load_file, save_file
from transformers import LlamaForCausalLM, logging as transformers_logging


def change(model: peft.PeftModel) -> None:
    torch.manual_seed(1)
    trained = {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}
    with torch.no_grad():
        for parameter in trained.values():
            parameter.add_(0.1 * parameter.std(correction=0) * torch.randn_like(parameter))
        if model.config.tie_word_embeddings:
            # Only a LoRA may be told to keep the copies of an embedding and of a head that is the embedding equal.
            copies = [trained[name] for name in trained if "embed_tokens" in name or "lm_head" in name]
            for copy in copies[1:]:
                copy.copy_(copies[0])


def compare(folder: Path, again: str | None) -> dict:
    named = json.loads((folder / "adapter_config.json").read_text())["base_model_name_or_path"]
    base = folder / "base" if (folder / "base").is_dir() else Path(named)
    expected = load_file(folder / "logits.safetensors")
    tokens = expected["tokens"].long()

    def logits(model) -> torch.Tensor:
        with torch.no_grad():
            return model.eval()(tokens).logits

    def difference(found: torch.Tensor) -> float:
        return (found - expected["logits"]).abs().max().item()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        network = LlamaForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
        untouched = logits(network)
        model = peft.PeftModel.from_pretrained(network, folder, is_trainable=True)
        result = {
            "folder": str(folder), "peft": peft.__version__, "type": model.peft_config["default"].peft_type.value,
            "largest": expected["logits"].abs().max().item(), "adapted": difference(untouched),
            "difference": difference(logits(model)),
        }
        if again:
            change(model)
            model.save_pretrained(folder / again)
            save_file({"tokens": expected["tokens"], "logits": logits(model)}, folder / again / "logits.safetensors")
        else:
            result["merged"] = difference(logits(model.merge_and_unload()))
    # Of tensors that are missing; the rest is about PyTorch, transformers and what may be done with the adapter.
    result["warnings"] = [str(w.message).splitlines()[0] for w in caught if "adapter keys" in str(w.message)]
    return result


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folders", type=Path, nargs="+")
    arguments.add_argument("--again", metavar="NAME", help="also change the adapters and save them into DIR/NAME")
    options = arguments.parse_args()
    logging.disable(logging.WARNING)
    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
    torch.set_num_threads(1)
    for folder in options.folders:
        print(json.dumps(compare(folder, options.again)), flush=True)


if __name__ == "__main__":
    main()

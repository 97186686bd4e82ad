"""Compares an exported checkpoint, as transformers computes it, with the logits lowrank wrote beside it.

    lowrank export RECORD --out DIR --logits
    python3 Tests/interop/check_export.py DIR [--text FILE]

Needs torch, transformers and safetensors. With --text, the tokenizer must also turn the file into tokens
that spell the same text again. Ends with status 1 when something differs.
"""

import argparse
import sys
from pathlib import Path

import torch
from safetensors.torch import load_file
from transformers import AutoTokenizer, LlamaForCausalLM

TOLERANCE = 1e-4


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--text", type=Path)
    options = arguments.parse_args()

    model, loading = LlamaForCausalLM.from_pretrained(
        options.folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True
    )
    wrong = {kind: names for kind, names in loading.items() if names}
    expected = load_file(options.folder / "logits.safetensors")
    with torch.no_grad():
        logits = model(expected["tokens"].long()).logits
    difference = (logits - expected["logits"]).abs().max().item()
    scale = expected["logits"].abs().max().item()
    isRight = not wrong and difference <= TOLERANCE
    print(f"{options.folder}: largest difference {difference:.2e} of logits up to {scale:.2f}")
    if wrong:
        print(f"not loaded as they are: {wrong}")

    if options.text:
        tokenizer = AutoTokenizer.from_pretrained(options.folder)
        text = options.text.read_bytes().decode()
        ids = tokenizer(text, add_special_tokens=False)["input_ids"]
        isRight &= tokenizer.decode(ids) == text
        print(f"{options.text}: {len(ids)} tokens, {'read back' if tokenizer.decode(ids) == text else 'NOT read back'}")
    return 0 if isRight else 1


if __name__ == "__main__":
    sys.exit(main())

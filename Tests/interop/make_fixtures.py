"""Makes what the export tests compare with, as transformers and tokenizers compute it.

    python3 Tests/interop/make_fixtures.py

Writes Tests/LowRankToolsTests/Export/fixtures: a tiny LLaMA with random weights and its logits (`llama`), and
the token ids of awkward texts under the tokenizer of `tokenizer/tokenizer.json`, which is this project's own
(`lowrank export tokenizer/run.json --initial`, run in that folder, makes it).
"""

import json
import random
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from transformers import LlamaConfig, LlamaForCausalLM

FIXTURES = Path(__file__).parents[1] / "LowRankToolsTests/Export/fixtures"


def make_llama(folder: Path) -> None:
    """Grouped keys, and no size or constant at its default, so that none can be ignored."""
    torch.manual_seed(1)
    config = LlamaConfig(
        vocab_size=11, hidden_size=8, intermediate_size=12, num_hidden_layers=2, num_attention_heads=2,
        num_key_value_heads=1, max_position_embeddings=6, rms_norm_eps=1e-3, initializer_range=0.3,
        rope_parameters={"rope_type": "default", "rope_theta": 50.0}, bos_token_id=None, eos_token_id=None,
    )
    model = LlamaForCausalLM(config).to(torch.float32)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "norm" in name:
                parameter.add_(0.2 * torch.randn_like(parameter))
        tokens = torch.randint(0, config.vocab_size, (2, 6))
        model.save_pretrained(folder)
        logits = model.double()(tokens).logits.float()
    (folder / "generation_config.json").unlink(missing_ok=True)
    save_file({"tokens": tokens, "logits": logits}, folder / "logits.safetensors")
    for file in folder.iterdir():
        file.chmod(0o644)


AWKWARD = [
    "", " ", "  ", "   ", "\n", "\n\n", " \n", "\n ", "\n  x", " \t x", "\tx", "x\t", "\r\n", "\x0b\x0cx", "x ", "x  ",
    " x", "  x", "   x", "a b", "a  b", "a\n b", "a \nb", "1 2", "a1 b2", "a1b2 !?", "!a", " !a", "a!", "\x00a\x1f \x7f",
    "\u00a0x \u00a0", "\u2003y", "é", " é", "éa1é", "日本語 日本", "🙂🙂 🙂", "e\u0301", "the weights", "THE  Weights",
    "low-rank low_rank", "don't", "“…” – —", "\ufeffx", "\u200bx", "<|endoftext", "|endoftext|>",
    *["a" * n for n in (62, 63, 64, 65, 128, 129)], *[" " + "a" * n for n in (62, 63, 64, 65, 127, 128)],
    *[" " * n for n in (62, 63, 64, 65, 66, 128)], *[" " * n + "x" for n in (62, 63, 64, 65, 66, 67, 128, 129)],
    *["\n" * n + " x" for n in (62, 63, 64, 65)], "é" * 31 + "a", "é" * 32, " " + "é" * 32, "a" + "é" * 40, "日" * 50,
    "🙂" * 17, "a" * 63 + "🙂", " " * 63 + "é", "0" * 70, "-" * 70, "\t" * 70 + "x", "\t" * 63 + " x", "\t" * 64 + " x",
]


def random_text(source: random.Random) -> str:
    """Runs of one kind after another, some near the longest word."""
    kinds = ["abcdefghijklmnopqrstuvwxyzABC", "0123456789", ".,-()!?\"'\x01", " ", "  \t\n\r\x0b", "éüß日本Ж🙂\u00a0"]
    runs = []
    for _ in range(source.randint(1, 8)):
        letters = source.choice(kinds)
        length = source.choice([1, 1, 1, 2, 3, 5, 9, source.randint(60, 68)])
        runs.append("".join(source.choice(letters) for _ in range(length)))
    return "".join(runs)


def make_token_ids(folder: Path, count: int = 20) -> None:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    source = random.Random(1)
    texts = AWKWARD + [random_text(source) for _ in range(count)]
    lines = [json.dumps({"text": text, "ids": tokenizer.encode(text).ids}) for text in texts]
    for text in texts:
        assert tokenizer.decode(tokenizer.encode(text).ids) == text, repr(text)
    (folder / "ids.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")


if __name__ == "__main__":
    make_llama(FIXTURES / "llama")
    make_token_ids(FIXTURES / "tokenizer")

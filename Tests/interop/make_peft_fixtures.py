"""Makes the adapters that the tests start from, as peft saves them.

    make peers                                    # or scripts/install-peers: the pinned versions
    .cache/peers/bin/python Tests/interop/make_peft_fixtures.py

Writes Tests/LowRankToolsTests/Export/fixtures/peft: a tiny LLaMA with random weights (`base`), and for every kind of
adapter a folder with what `save_pretrained` writes and the logits that the base has with the adapter.
"""

import json
import shutil
import tempfile
import warnings
from pathlib import Path

import torch
from peft import LoraConfig, MissConfig, PeftModel, RandLoraConfig, ShiraConfig, get_peft_model
from safetensors.torch import save_file
from transformers import LlamaConfig, LlamaForCausalLM, logging

FIXTURES = Path(__file__).parents[1] / "LowRankToolsTests/Export/fixtures/peft"
ATTENTION = ["q_proj", "v_proj"]
ALL = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def decoder() -> LlamaForCausalLM:
    """Sizes a suite can have: the constants that it cannot set are at their defaults."""
    torch.manual_seed(1)
    config = LlamaConfig(
        vocab_size=11, hidden_size=8, intermediate_size=12, num_hidden_layers=2, num_attention_heads=2,
        num_key_value_heads=1, max_position_embeddings=6, initializer_range=0.3, bos_token_id=None, eos_token_id=None,
        rms_norm_eps=1e-6,
    )
    return LlamaForCausalLM(config).to(torch.float32)


ADAPTERS = {
    "lora": LoraConfig(r=2, lora_alpha=3, target_modules=ATTENTION),
    "rslora": LoraConfig(
        r=3, lora_alpha=4, use_rslora=True, target_modules=ALL, init_lora_weights="gaussian",
        rank_pattern={"v_proj": 1, "layers.1.self_attn.q_proj": 2}, alpha_pattern={".*down_proj": 7}),
    "lora-head": LoraConfig(r=2, lora_alpha=2, target_modules=ATTENTION, modules_to_save=["lm_head", "norm"]),
    "dora": LoraConfig(r=2, lora_alpha=3, use_dora=True, target_modules=["v_proj", "down_proj"]),
    "pissa": LoraConfig(r=2, lora_alpha=3, init_lora_weights="pissa", target_modules=ATTENTION),
    "pissa-portable": LoraConfig(r=2, lora_alpha=3, init_lora_weights="pissa", target_modules=ATTENTION),
    "randlora": RandLoraConfig(r=3, randlora_alpha=6, target_modules=["k_proj", "up_proj", "down_proj"]),
    "randlora-sparse": RandLoraConfig(r=3, randlora_alpha=6, sparse=True, target_modules=["o_proj"]),
    "shira": ShiraConfig(r=1, random_seed=1, target_modules=["q_proj", "gate_proj"]),
    "miss": MissConfig(r=3, target_modules=["q_proj", "down_proj"]),
    "miss-bat": MissConfig(r=4, init_weights="bat", target_modules=["q_proj", "up_proj"]),
    "miss-mini": MissConfig(r=4, init_weights="mini", mini_r=2, target_modules=["q_proj", "up_proj"]),
    # Three that a suite refuses.
    "randlora-seeded": RandLoraConfig(r=3, save_projection=False, target_modules=["o_proj"]),
    "olora": LoraConfig(r=2, init_lora_weights="olora", target_modules=ATTENTION),
    "lora-one-layer": LoraConfig(r=2, target_modules=ATTENTION, layers_to_transform=[1]),
}


def disturb(model: PeftModel) -> None:
    """As if it had been trained: every number that trains is another one than at the start."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if not parameter.requires_grad:
                continue
            noise = torch.randn_like(parameter)
            if "modules_to_save" in name or "magnitude" in name or "gamma" in name:
                parameter.mul_(1 + 0.3 * noise)
            else:
                parameter.add_(0.3 * noise)


def save(name: str, config, base: Path, tokens: torch.Tensor) -> None:
    model = LlamaForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
    model.name_or_path = ""
    torch.manual_seed(2)
    model = get_peft_model(model, config)
    folder = FIXTURES / name
    with tempfile.TemporaryDirectory() as initial:
        if name == "pissa-portable":
            model.peft_config["default"].init_lora_weights = True
            model.save_pretrained(initial)
            model.peft_config["default"].init_lora_weights = "pissa"
        disturb(model)
        with torch.no_grad():
            logits = model(tokens).logits
        options = {"path_initial_model_for_weight_conversion": initial} if name == "pissa-portable" else {}
        model.save_pretrained(folder, **options)
    (folder / "README.md").unlink(missing_ok=True)
    # A set there, in another order each time.
    config_file = folder / "adapter_config.json"
    written = json.loads(config_file.read_text())
    written["target_modules"].sort()
    config_file.write_text(json.dumps(written, indent=2) + "\n")
    # peft itself must read what it wrote.
    fresh = LlamaForCausalLM.from_pretrained(base, dtype=torch.float32, attn_implementation="eager")
    with torch.no_grad():
        difference = (PeftModel.from_pretrained(fresh, folder)(tokens).logits - logits).abs().max().item()
    assert difference < 1e-5 or name == "olora", (name, difference)
    save_file({"tokens": tokens, "logits": logits}, folder / "logits.safetensors")
    for file in folder.iterdir():
        file.chmod(0o644)
    size = sum(file.stat().st_size for file in folder.iterdir())
    print(f"{name}: {size} bytes, read back by peft with logits within {difference:.1e}")


def main() -> None:
    warnings.simplefilter("ignore")
    logging.disable_progress_bar()
    shutil.rmtree(FIXTURES, ignore_errors=True)
    base = FIXTURES / "base"
    decoder().save_pretrained(base)
    (base / "generation_config.json").unlink(missing_ok=True)
    for file in base.iterdir():
        file.chmod(0o644)
    tokens = torch.randint(0, 11, (2, 6), generator=torch.Generator().manual_seed(3))
    for name, config in ADAPTERS.items():
        save(name, config, base, tokens)


if __name__ == "__main__":
    main()

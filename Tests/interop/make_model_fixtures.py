"""Makes what the tests of published models compare with, as tokenizers and gguf compute it.

    python3 Tests/interop/make_model_fixtures.py SMOLLM2.gguf VOCAB.txt

Writes Tests/LowRankToolsTests/Models/published: a byte-level tokenizer trained on a licence and its ids of awkward
texts, SmolLM2's ids of the same texts and its losses and logits on a page of plain English, a WordPiece vocabulary cut down to what the texts need and its ids, and a GGUF
file with every way of storing numbers beside the numbers it stands for. Needs torch, transformers, accelerate and gguf.
"""

import json
import sys
from pathlib import Path

import gguf
import numpy
import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from transformers import AutoModelForCausalLM

PUBLISHED = Path(__file__).parents[1] / "LowRankToolsTests/Models/published"

TEXTS = [
    "", " ", "   ", "\n", "\n\n  x", " \t x", "\r\n", "x  ", "  x", "a  b", "a\n b", "1 22 333", "a1 b2", "!a !", "don't DON'T",
    "we'll they've I'm it's", "“quoted” – it —…", "Café CAFÉ naïve", "e\u0301 \u00e9", "日本語 日本", "🙂🙂 🙂", "\u00a0x \u2003y", "\x0bx\x85y",
    "\ufeffx\u200by", "\x00a\x1f", "x²³ ½ ①", "<|endoftext|>", "<|endoftext|>a<|endoftext|", "The GNU General Public License is free.",
    "unaffable, running hello-world_2024 [SEP]", "Straße İstanbul ΑΣ ǅ", "ñandú $3.50 a.b.c ~`|", "#" * 5, "y" * 101, "z" * 100,
]
SECOND = "another sentence"


def smollm_steps():
    return pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])


def write(name, value):
    (PUBLISHED / name).write_text(json.dumps(value, ensure_ascii=True, separators=(",", ":")) + "\n")


def ids(tokenizer):
    return [{"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids} for text in TEXTS]


def make_byte_level():
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = smollm_steps()
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=500, special_tokens=["<|endoftext|>"], initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False)
    tokenizer.train(["/usr/share/common-licenses/GPL-3"], trainer)
    tokenizer.save(str(PUBLISHED / "tokenizer.json"))
    write("tokenizer-ids.json", ids(tokenizer))


def smollm2_tokenizer(path):
    fields = gguf.GGUFReader(path).fields
    tokens = fields["tokenizer.ggml.tokens"].contents()
    merges = [tuple(m.split(" ")) for m in fields["tokenizer.ggml.merges"].contents()]
    kinds = fields["tokenizer.ggml.token_type"].contents()
    tokenizer = Tokenizer(models.BPE({t: i for i, t in enumerate(tokens)}, merges))
    tokenizer.pre_tokenizer = smollm_steps()
    tokenizer.add_special_tokens([t for t, kind in zip(tokens, kinds) if kind == 3])
    return tokenizer


def make_smollm2(path):
    """transformers would cut the text without the step for digits, which "smollm" in the file stands for."""
    tokenizer = smollm2_tokenizer(path)
    write("smollm2-ids.json", ids(tokenizer))

    folder, file = Path(path).parent, Path(path).name
    model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=file, dtype=torch.float32).eval()
    tokens = torch.tensor(tokenizer.encode((PUBLISHED / "plain-english.txt").read_text()).ids)

    def logits(start, context):
        with torch.no_grad():
            return model(tokens[None, start:start + context]).logits[0]

    def loss(context):
        context = min(context, len(tokens) - 1)
        windows = range(0, len(tokens) - context, context)
        losses = [torch.nn.functional.cross_entropy(logits(i, context), tokens[i + 1:i + 1 + context]) for i in windows]
        return round(sum(map(float, losses)) / len(losses), 6)

    write("smollm2-plain-english.json", {
        "losses": [{"context": context, "loss": loss(context)} for context in (64, 512)],
        "logits": [round(x, 5) for x in logits(0, 64)[-1, :32].tolist()]})


def make_word_piece(path):
    full = Path(path).read_text(encoding="utf-8").split("\n")[:-1]

    def tokenizer(vocabulary):
        result = Tokenizer(models.WordPiece({t: i for i, t in enumerate(vocabulary)}, unk_token="[UNK]"))
        result.normalizer = normalizers.BertNormalizer()
        result.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        special = [(t, vocabulary.index(t)) for t in ("[CLS]", "[SEP]")]
        result.post_processor = processors.BertProcessing(special[1], special[0])
        return result

    used = {"[PAD]", "[UNK]", "[CLS]", "[SEP]"}
    for text in TEXTS + [SECOND]:
        used |= set(tokenizer(full).encode(text).tokens)
    small = [t for t in full if t in used]
    (PUBLISHED / "vocab.txt").write_text("\n".join(small) + "\n", encoding="utf-8")
    pairs = [tokenizer(small).encode(text, SECOND) for text in TEXTS]
    write("word-piece-ids.json", [
        {"text": text, "ids": tokenizer(small).encode(text).ids, "pair": pair.ids, "segments": pair.type_ids}
        for text, pair in zip(TEXTS, pairs)])


def make_blocks():
    source = numpy.random.default_rng(1)
    writer = gguf.GGUFWriter(str(PUBLISHED / "blocks.gguf"), "llama")
    writer.add_uint32("number", 7)
    writer.add_array("texts", ["one", "zwei"])
    for kind in ("F32", "F16", "Q8_0", "Q4_0", "Q4_1"):
        type = getattr(gguf.GGMLQuantizationType, kind)
        numbers = source.standard_normal((3, 64)).astype(numpy.float32)
        stored = gguf.quants.quantize(numbers, type)
        writer.add_tensor(kind, stored, raw_dtype=None if kind in ("F32", "F16") else type)
        writer.add_tensor(kind + ".numbers", gguf.quants.dequantize(stored, type).astype(numpy.float32).reshape(3, 64))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


PUBLISHED.mkdir(exist_ok=True)
make_byte_level()
make_smollm2(sys.argv[1])
make_word_piece(sys.argv[2])
make_blocks()

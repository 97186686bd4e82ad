"""The benchmark's decoder in PyTorch: LLaMA's blocks under the parameter names of Hugging Face.

Rows of activations are kept as one matrix [batch * context, width], so that every projection is one
product and, where a method adds to a product, one `addmm`.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    hidden: int
    intermediate: int
    layers: int
    heads: int
    context: int
    norm_epsilon: float = 1e-6
    rope_theta: float = 10_000.0

    @property
    def head_width(self):
        return self.hidden // self.heads


class Weight(nn.Module):
    """A module that is one named tensor: an embedding, a norm or the head."""

    def __init__(self, *shape):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(*shape))


class Attention(nn.Module):
    def __init__(self, shape, linear):
        super().__init__()
        self.shape = shape
        for name in ["q_proj", "k_proj", "v_proj", "o_proj"]:
            setattr(self, name, linear(shape.hidden, shape.hidden))

    def forward(self, x, cosine, sine):
        def heads(y):  # [batch, heads, context, head width]
            return y.view(-1, self.shape.context, self.shape.heads, self.shape.head_width).transpose(1, 2)

        q, k, v = heads(self.q_proj(x)), heads(self.k_proj(x)), heads(self.v_proj(x))
        y = F.scaled_dot_product_attention(rotate(q, cosine, sine), rotate(k, cosine, sine), v, is_causal=True)
        return self.o_proj(y.transpose(1, 2).reshape(-1, self.shape.hidden))


class MLP(nn.Module):
    def __init__(self, shape, linear):
        super().__init__()
        self.gate_proj = linear(shape.hidden, shape.intermediate)
        self.up_proj = linear(shape.hidden, shape.intermediate)
        self.down_proj = linear(shape.intermediate, shape.hidden)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Block(nn.Module):
    def __init__(self, shape, linear):
        super().__init__()
        self.input_layernorm = Weight(shape.hidden)
        self.self_attn = Attention(shape, linear)
        self.post_attention_layernorm = Weight(shape.hidden)
        self.mlp = MLP(shape, linear)
        self.epsilon = shape.norm_epsilon

    def forward(self, x, cosine, sine):
        x = x + self.self_attn(norm(x, self.input_layernorm.weight, self.epsilon), cosine, sine)
        return x + self.mlp(norm(x, self.post_attention_layernorm.weight, self.epsilon))


class Decoder(nn.Module):
    """`linear(inputs, outputs)` makes each attention and MLP projection; it maps [rows, inputs] to [rows, outputs]."""

    def __init__(self, shape, linear):
        super().__init__()
        self.shape = shape
        self.model = nn.Module()
        self.model.embed_tokens = Weight(shape.vocabulary, shape.hidden)
        self.model.layers = nn.ModuleList(Block(shape, linear) for _ in range(shape.layers))
        self.model.norm = Weight(shape.hidden)
        self.lm_head = Weight(shape.vocabulary, shape.hidden)
        cosine, sine = rotary_tables(shape)
        self.register_buffer("cosine", cosine, persistent=False)
        self.register_buffer("sine", sine, persistent=False)

    def logits(self, tokens):
        """tokens [batch, context] -> [batch * context, vocabulary]."""
        x = F.embedding(tokens.view(-1), self.model.embed_tokens.weight)
        for block in self.model.layers:
            x = block(x, self.cosine, self.sine)
        return F.linear(norm(x, self.model.norm.weight, self.shape.norm_epsilon), self.lm_head.weight)

    def forward(self, tokens, targets):
        return F.cross_entropy(self.logits(tokens), targets.view(-1))


class TransformersDecoder(nn.Module):
    """The same decoder as transformers' LlamaForCausalLM: the cross-check, and another formulation to time."""

    def __init__(self, shape):
        super().__init__()
        from transformers import LlamaConfig, LlamaForCausalLM

        self.llama = LlamaForCausalLM(LlamaConfig(
            vocab_size=shape.vocabulary, hidden_size=shape.hidden, intermediate_size=shape.intermediate,
            num_hidden_layers=shape.layers, num_attention_heads=shape.heads, num_key_value_heads=shape.heads,
            max_position_embeddings=shape.context, rms_norm_eps=shape.norm_epsilon,
            rope_parameters={"rope_type": "default", "rope_theta": shape.rope_theta}, tie_word_embeddings=False,
            attn_implementation="sdpa", use_cache=False))
        self.vocabulary = shape.vocabulary

    def load_state_dict(self, tensors, strict=True):
        return self.llama.load_state_dict(tensors, strict=strict)

    def logits(self, tokens):
        return self.llama(input_ids=tokens, use_cache=False).logits.view(-1, self.vocabulary)

    def forward(self, tokens, targets):
        return F.cross_entropy(self.logits(tokens), targets.view(-1))


def norm(x, weight, epsilon):
    """RMSNorm."""
    return F.rms_norm(x, weight.shape, weight, epsilon)


def rotate(x, cosine, sine):
    """Rotary positions, the two halves of a head turning against each other."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cosine - second * sine, second * cosine + first * sine), dim=-1)


def rotary_tables(shape):
    """Cosine and sine of every angle, [context, head width / 2] each."""
    exponents = torch.arange(0, shape.head_width, 2, dtype=torch.float64) / shape.head_width
    angles = torch.outer(torch.arange(shape.context, dtype=torch.float64), shape.rope_theta ** -exponents)
    return angles.cos().float(), angles.sin().float()

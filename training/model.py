"""The encoder (BERT with learned positions, normalisation after each block) and a linear head for each guideline."""

import torch
from torch import nn
from torch.nn import functional as F

from pairs import PairHead


class SharedDropout(nn.Module):
    """Dropout that leaves out the same features at every place of a row: as good here, and far fewer random numbers."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        kept = torch.empty(x.shape[0], 1, x.shape[2], dtype=x.dtype, device=x.device).bernoulli_(1 - self.share)
        return x * kept / (1 - self.share)


class Layer(nn.Module):
    def __init__(self, hidden, heads, feed, eps, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm = nn.LayerNorm(hidden, eps)
        self.wide = nn.Linear(hidden, feed)
        self.narrow = nn.Linear(feed, hidden)
        self.feed_norm = nn.LayerNorm(hidden, eps)
        self.dropout = SharedDropout(dropout)

    def forward(self, x, mask):
        rows, length, hidden = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4)
        # written out: PyTorch's fused attention is slow backwards on a CPU
        chances = (q @ k.transpose(2, 3) * (hidden // self.heads) ** -0.5 + mask).softmax(-1)
        seen = chances.to(v.dtype) @ v
        x = self.norm(x + self.dropout(self.out(seen.transpose(1, 2).reshape(rows, length, hidden))))
        return self.feed_norm(x + self.dropout(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary, hidden=384, layers=12, heads=12, feed=1536, positions=512, eps=1e-12, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, hidden)
        self.positions = nn.Embedding(positions, hidden)
        self.norm = nn.LayerNorm(hidden, eps)
        self.layers = nn.ModuleList(Layer(hidden, heads, feed, eps, dropout) for _ in range(layers))
        self.dropout = SharedDropout(dropout)

    def forward(self, ids, mask):
        """ids: rows × length. mask: rows × length, true where a piece stands. Returns rows × length × hidden."""
        x = self.words(ids) + self.positions(torch.arange(ids.shape[1], device=ids.device))
        x = self.dropout(self.norm(x))
        seen = torch.where(mask, 0.0, -1e4)[:, None, None, :].to(x.dtype)
        for layer in self.layers:
            x = layer(x, seen)
        return x

    def load_package(self, tensors, rows=None):
        """Fills the encoder from the package's tensors; `rows` picks the pieces that are kept."""

        def put(parameter, value):
            parameter.data.copy_(torch.from_numpy(value.copy()).view_as(parameter))

        hidden = self.words.embedding_dim
        words = tensors["emb.word"].reshape(-1, hidden)
        put(self.words.weight, words if rows is None else words[rows])
        # the kind of token is always the first: its vector goes into the positions
        put(self.positions.weight, tensors["emb.pos"].reshape(-1, hidden) + tensors["emb.type"][:hidden])
        put(self.norm.weight, tensors["emb.ln.w"])
        put(self.norm.bias, tensors["emb.ln.b"])
        for index, layer in enumerate(self.layers):
            part = lambda name: torch.from_numpy(tensors[f"l{index}.{name}"].copy())
            layer.qkv.weight.data.copy_(torch.cat([part(f"{n}.w").view(hidden, hidden) for n in "qkv"]))
            layer.qkv.bias.data.copy_(torch.cat([part(f"{n}.b") for n in "qkv"]))
            for module, name in ((layer.out, "ao"), (layer.norm, "aln"), (layer.wide, "fi"), (layer.narrow, "fo"), (layer.feed_norm, "oln")):
                module.weight.data.copy_(part(f"{name}.w").view_as(module.weight))
                module.bias.data.copy_(part(f"{name}.b"))


class Tagger(nn.Module):
    """One encoder; `heads`: name → number of labels; `is_paired`: whether it reads pairs of words as well."""

    def __init__(self, encoder, heads, is_paired=False):
        super().__init__()
        self.pairs = PairHead(encoder.words.embedding_dim) if is_paired else None
        self.encoder = encoder
        self.dropout = SharedDropout(0.1)
        self.heads = nn.ModuleDict({name: nn.Linear(encoder.words.embedding_dim, size) for name, size in heads.items()})

    def forward(self, ids, mask, firsts):
        """firsts: rows × words, where each word's first piece stands. Returns head → rows × words × labels,
        and `pairs` → rows × words × words × kinds."""
        x = self.encoder(ids, mask)
        x = x.gather(1, firsts[:, :, None].expand(-1, -1, x.shape[2]))
        x = self.dropout(x)
        found = {name: head(x) for name, head in self.heads.items()}
        return found if self.pairs is None else {**found, "pairs": self.pairs(x)}

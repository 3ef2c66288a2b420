"""The unigram tokenizer of the encoder (SentencePiece), one word at a time."""

import re
import unicodedata
from functools import lru_cache

WORD_START = "\u2581"
# Tashkeel, Koranic marks, tatweel and what steers joining and direction; the server drops the same.
DROPPED = re.compile("[\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]")


def plain(word):
    """A word as the encoder reads it. «مُحمّد» → «محمد»."""
    return unicodedata.normalize("NFKC", DROPPED.sub("", word))


class Pieces:
    def __init__(self, pieces, unknown_score=None):
        """`pieces`: list of (text, score); a piece's id is its place in the list."""
        self.pieces = pieces
        self.ids = {text: index for index, (text, _) in enumerate(pieces)}
        self.longest = max(len(text) for text, _ in pieces)
        self.unknown_score = min(score for _, score in pieces) - 10 if unknown_score is None else unknown_score
        self.encode = lru_cache(maxsize=500_000)(self.encode)

    def segment(self, text):
        """Best segmentation of text that already carries its word marks: list of ids, 3 where no piece fits."""
        best = [0.0] + [float("-inf")] * len(text)
        back = [(0, 3)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self.longest) + 1):
                piece = self.ids.get(text[start:end])
                if piece is not None and piece > 3 and best[start] + self.pieces[piece][1] > best[end]:
                    best[end], back[end] = best[start] + self.pieces[piece][1], (start, piece)
            if best[start] + self.unknown_score > best[start + 1]:
                best[start + 1], back[start + 1] = best[start] + self.unknown_score, (start, 3)
        ids, at = [], len(text)
        while at:
            at, piece = back[at]
            ids.append(piece)
        return ids[::-1]

    def encode(self, word):
        """Ids of one word, never empty."""
        return tuple(self.segment(WORD_START + plain(word)))

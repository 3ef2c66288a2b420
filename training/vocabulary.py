"""Step 3. Keeps the pieces of Arabic news: build/vocabulary.json, [[piece, score], …] and the rows of the encoder they come from.

    python vocabulary.py build

Kept: the special pieces, those seen in the corpora, every piece in the letters of Arabic, every single character of Arabic, Latin,
digits and marks, and the first 4,000 Latin pieces.
"""

import json
import re
import sys
from pathlib import Path

from pieces import WORD_START, Pieces

ARABIC = re.compile(f"{WORD_START}?[\u0621-\u063A\u0641-\u064A]+")
SINGLE = re.compile(f"{WORD_START}?[\u0600-\u06FF\u0020-\u024F\u2010-\u203A«»،؛؟…٪€]")
LATIN = re.compile(f"{WORD_START}?[A-Za-zÀ-ɏ]+")
LATIN_KEPT = 4000

if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("usage: python vocabulary.py FOLDER")
    folder = Path(sys.argv[1])
    source = json.loads((folder / "pieces.json").read_text())["pieces"]
    tokenizer = Pieces(source)
    seen = set()
    for line in (folder / "documents.jsonl").open():
        for sentence in json.loads(line)["sentences"]:
            for word in sentence["words"]:
                seen.update(tokenizer.encode(word))
    latin = 0
    rows = []
    for index, (piece, _) in enumerate(source):
        is_latin = LATIN.fullmatch(piece) is not None and latin < LATIN_KEPT
        latin += is_latin
        if index < 4 or index in seen or is_latin or ARABIC.fullmatch(piece) or SINGLE.fullmatch(piece) or piece == WORD_START:
            rows.append(index)
    kept = {"pieces": [source[row] for row in rows], "rows": rows}
    (folder / "vocabulary.json").write_text(json.dumps(kept, ensure_ascii=False))
    print(f"{len(rows)} of {len(source)} pieces kept; {len(seen)} seen in the corpora")

"""How Arabic name parts are written in Latin letters, learned from pairs: server/extract/lexicon/romanisation/{arabic,foreign}.tsv.

    python training/lexicon/romanisation.py PAIRS.tsv             writes both tables, from all pairs
    python training/lexicon/romanisation.py PAIRS.tsv --held-out FOLDER  learns from nine tenths of the Arabic words; the tenth goes to held-out.tsv

Each Arabic letter is aligned with the stretch of Latin it became (none to four letters: م in محمد is "mu"), by expectation
maximisation over best paths. Then it is counted what became of a letter between which neighbours and after which Latin.
A context stays in the table when it says something its shorter one does not. Words that can only be Arabic, by a letter no
other language's names are written with, have a table of their own, with one Latin letter for each consonant.
"""
import collections
import hashlib
import math
import pathlib
import re
import sys
import unicodedata

FOLDED = dict(zip("ٱکگیڤپچھ", "اككيفبجه"))
LATIN_FOLDED = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "ð": "d", "þ": "th", "œ": "oe"})
ARABIC_ONLY = re.compile("[حخذضظعصقطثءؤئ]")
LONGEST = 4
ROUNDS = 6
LIKELY = -2.7  # mean log probability of a letter; below it a pair is no transliteration: مونتينيغرو for الأسود
SOUNDS = {
    "ب": "bp", "ت": "t", "ث": "t", "ج": "jg", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "sc", "ش": "sc",
    "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "g", "ف": "fv", "ق": "qk", "ك": "kc", "ل": "l", "م": "m", "ن": "n",
    "ه": "h",
}
VOWELS = "اأإآىويعةءئؤ"
CONSONANTS = {
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh",
    "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "و": "w", "ي": "y",
}
OUT = pathlib.Path(__file__).parents[2] / "server/extract/lexicon/romanisation"


def fold_arabic(word):
    return "".join(FOLDED.get(c, c) for c in word if not re.match("[\u064b-\u065f\u0640\u200c-\u200f]", c))


def fold_latin(word):
    plain = unicodedata.normalize("NFD", word.lower().translate(LATIN_FOLDED))
    return re.sub("['’ʿʻ`\"ʼʾ‘]", "", "".join(c for c in plain if not unicodedata.combining(c)))


def read_pairs(path):
    """Arabic word without article → Latin words with counts."""
    words = collections.defaultdict(collections.Counter)
    for line in open(path, encoding="utf-8"):
        arabic, latin, count = line.rstrip("\n").split("\t")
        arabic, latin = fold_arabic(arabic), fold_latin(latin)
        if not re.fullmatch("[ء-ي]{2,}", arabic) or not re.fullmatch("[a-z]+", latin):
            continue
        if arabic.startswith("ال") and len(arabic) > 4:
            arabic, latin = arabic[2:], re.sub("^(al|el)(?=..)", "", latin)
        words[arabic][latin] += int(count)
    return words


def first_guess(letter, chunk):
    if letter in VOWELS:
        return 0 if chunk == "" else 1.5 if chunk[0] in "aeiouyw" else -3
    return -2 if chunk == "" else 2 if chunk[0] in SOUNDS.get(letter, "") else -3


def best_path(arabic, latin, odds):
    n, m = len(arabic), len(latin)
    best = [[-math.inf] * (m + 1) for _ in range(n + 1)]
    taken = [[0] * (m + 1) for _ in range(n + 1)]
    best[0][0] = 0
    for i, letter in enumerate(arabic):
        for j in range(m + 1):
            if best[i][j] == -math.inf:
                continue
            for k in range(min(LONGEST, m - j) + 1):
                chunk = latin[j : j + k]
                if odds is None:
                    gain = first_guess(letter, chunk) - 3 * abs((j + k) / m - (i + 1) / n) - abs(k - 1.2)
                else:
                    gain = odds[letter].get(chunk, -12 - 3 * k)
                if best[i][j] + gain > best[i + 1][j + k]:
                    best[i + 1][j + k], taken[i + 1][j + k] = best[i][j] + gain, k
    if best[n][m] == -math.inf:
        return None
    chunks, j = [], m
    for i in range(n, 0, -1):
        chunks.append(latin[j - taken[i][j] : j])
        j -= taken[i][j]
    return chunks[::-1], best[n][m] / n


def align(pairs):
    odds, paths = None, []
    for _ in range(ROUNDS):
        counts, paths = collections.defaultdict(collections.Counter), []
        for arabic, latin, count in pairs:
            found = best_path(arabic, latin, odds)
            if found is None:
                continue
            paths.append((arabic, *found))
            for letter, chunk in zip(arabic, found[0]):
                counts[letter][chunk] += min(count, 3) ** 0.5
        odds = {}
        for letter, chunks in counts.items():
            total = sum(chunks.values())
            odds[letter] = {chunk: math.log(count / total) for chunk, count in chunks.items() if count > 1.5}
    return [(arabic, chunks) for arabic, chunks, likely in paths if likely > LIKELY]


def one_spelling(letter, chunk):
    """One Latin letter for each Arabic consonant, one spelling for a vowel: ق "cou" → "qu"."""
    consonants, vowels, rest = re.fullmatch("([^aeiou]*)([aeiouy]*)(.*)", chunk).groups()
    if consonants and (latin := CONSONANTS.get(letter)):
        is_double = len(latin) == 1 and consonants[:1] == consonants[1:2]
        consonants = latin * 2 if is_double else latin
    return consonants + vowels.replace("ou", "u").replace("oo", "u").replace("ee", "i") + rest


def contexts(padded, at, before):
    """From what is most general to what is most particular; the same in server/arabic/transliterate.ts."""
    letter, left, right = padded[at], padded[at - 1], padded[at + 1]
    wide = letter + padded[at + 1 : at + 3]
    return [
        letter,
        letter + right,
        f"{left}<{letter}{right}",
        f"{left}<{letter}{right}/{before}",
        f"{left}<{wide}/{before}",
        f"{padded[at - 2]}{left}<{wide}/{before}",
    ]


def make_table(paths, least, gain):
    counts, parent = collections.defaultdict(collections.Counter), {}
    for arabic, chunks in paths:
        padded, before = f"##{arabic}##", ""
        for i, chunk in enumerate(chunks):
            shorter = None
            for context in contexts(padded, i + 2, before):
                counts[context][chunk] += 1
                parent[context], shorter = shorter, context
            before = chunk
    table = {}
    for context in sorted(counts, key=lambda each: (len(each), each)):
        chunks, total = counts[context], sum(counts[context].values())
        shorter = parent[context]
        while shorter is not None and shorter not in table:
            shorter = parent[shorter]
        if shorter is not None:
            base = sum(counts[shorter].values())
            told = sum(n * math.log((n / total) / (counts[shorter][chunk] / base)) for chunk, n in chunks.items())
            if total < least or told < gain:
                continue
        most, share = (30, 0.002) if shorter is None else (5, 0.05)
        ranked = sorted(chunks.items(), key=lambda each: (-each[1], each[0]))[:most]
        table[context] = [(chunk, n) for chunk, n in ranked if n >= share * total]
    return table


def learn(pairs):
    paths = align(pairs)
    arabic = [(word, [one_spelling(*each) for each in zip(word, chunks)]) for word, chunks in paths if ARABIC_ONLY.search(word)]
    return {"arabic": make_table(arabic, 2, 1), "foreign": make_table(paths, 3, 4)}


def write(tables, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in tables.items():
        lines = [
            "# What an Arabic letter in its context becomes in Latin, with counts. Made by training/lexicon/romanisation.py"
            " from NETransliteration-COLING2018 (MIT)."
        ]
        lines += ["\t".join([context, *(f"{chunk} {n}" for chunk, n in chunks)]) for context, chunks in table.items()]
        (folder / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def is_held_out(arabic):
    """By the word without hamza, so that no word stands on both sides in two spellings."""
    plain = re.sub("[أإآ]", "ا", arabic).replace("ى", "ي")
    return int(hashlib.sha256(plain.encode()).hexdigest(), 16) % 10 == 0


def main():
    words = read_pairs(sys.argv[1])
    held = "--held-out" in sys.argv
    pairs = [(a, b, n) for a, forms in words.items() for b, n in forms.items() if not (held and is_held_out(a))]
    folder = pathlib.Path(sys.argv[sys.argv.index("--held-out") + 1]) if held else OUT
    write(learn(pairs), folder)
    if held:
        lines = [f"{a}\t{' '.join(b for b, _ in words[a].most_common())}" for a in sorted(words) if is_held_out(a)]
        (folder / "held-out.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


main()

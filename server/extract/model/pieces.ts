/** Cuts one word into pieces of the encoder's vocabulary; their ids, at least one. */
export type Cutter = (word: string) => readonly number[];

const WORD_START = '\u2581';
const UNKNOWN = 3;
/** Ids below are marks (begin, padding, end, unknown), never pieces of a word. */
const FIRST_PIECE = 4;
/** Worse than any piece, so that an unknown letter is taken alone and only when nothing fits. */
const PENALTY = 10;
const REMEMBERED = 50_000;
/** Tashkeel, Koranic marks, tatweel and invisible characters: the encoder was taught without them. */
const DROPPED = /[\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A word as the encoder reads it: «مُحمّد» → «محمد» (Muhammad). */
export function plainWord(word: string): string {
  return word.replace(DROPPED, '').normalize('NFKC');
}

/** Reads a vocabulary (a line for each piece: text, tab, log-probability; its place is its id) and cuts words by the likeliest path. */
export function createCutter(vocabulary: string): Cutter {
  const scores: number[] = [];
  const ids = new Map<string, number>();
  let longest = 0;
  for (const line of vocabulary.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab < 0) continue;
    const piece = line.slice(0, tab);
    if (scores.length >= FIRST_PIECE) ids.set(piece, scores.length);
    scores.push(Number(line.slice(tab + 1)));
    longest = Math.max(longest, [...piece].length);
  }
  const unknown = scores.reduce((least, score) => Math.min(least, score), 0) - PENALTY;
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const earlier = known.get(word);
    if (earlier) return earlier;
    const cut = cutWord([...`${WORD_START}${plainWord(word)}`]);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, cut);
    return cut;
  };

  function cutWord(letters: readonly string[]): number[] {
    const best = [0, ...letters.map(() => -Infinity)];
    const from = new Int32Array(letters.length + 1);
    const piece = new Int32Array(letters.length + 1).fill(UNKNOWN);
    const offer = (start: number, end: number, id: number, score: number): void => {
      const total = (best[start] ?? 0) + score;
      if (total <= (best[end] ?? 0)) return;
      best[end] = total;
      from[end] = start;
      piece[end] = id;
    };
    for (let start = 0; start < letters.length; start += 1) {
      let text = '';
      for (let end = start + 1; end <= Math.min(letters.length, start + longest); end += 1) {
        text += letters[end - 1] ?? '';
        const id = ids.get(text);
        if (id !== undefined) offer(start, end, id, scores[id] ?? 0);
      }
      offer(start, start + 1, UNKNOWN, unknown);
    }
    const cut: number[] = [];
    for (let at = letters.length; at > 0; at = from[at] ?? 0) cut.push(piece[at] ?? UNKNOWN);
    return cut.reverse();
  }
}

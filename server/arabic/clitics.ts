/** One way to read a word: attached particles before, and what is left. */
export interface CliticSplit {
  /** `['و', 'ل']` for وللعراق (and for Iraq). */
  proclitics: string[];
  /** What is left, the article written whole: العراق for للعراق. */
  stem: string;
  /** How many characters of the normalised word the particles take. In للولايات the name begins at the second lam, so 1. */
  cut: number;
}

const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ك', 'ل', 'س'];
const SHORTEST_STEM = 2;

function splitPreposition(word: string, before: string[], cut: number): CliticSplit[] {
  const first = word.charAt(0);
  if (!PREPOSITIONS.includes(first) || word.length <= SHORTEST_STEM) return [];
  const proclitics = [...before, first];
  const rest = word.slice(1);
  const splits: CliticSplit[] = [{ proclitics, stem: rest, cut: cut + 1 }];
  if (first === 'ل' && rest.startsWith('ل')) {
    splits.unshift({ proclitics, stem: `ا${rest}`, cut: cut + 1 });
    // للجنة is also ل + اللجنة, where the word itself begins with lam
    splits.push({ proclitics, stem: `ال${rest}`, cut: cut + 1 });
  }
  return splits;
}

/** Every reading of a normalised word, the whole word first, then the shorter cuts. Reading them is the caller's judgement. */
export function splitClitics(word: string): CliticSplit[] {
  const splits: CliticSplit[] = [{ proclitics: [], stem: word, cut: 0 }, ...splitPreposition(word, [], 0)];
  const first = word.charAt(0);
  if (CONJUNCTIONS.includes(first) && word.length > SHORTEST_STEM) {
    splits.push({ proclitics: [first], stem: word.slice(1), cut: 1 }, ...splitPreposition(word.slice(1), [first], 1));
  }
  return splits;
}

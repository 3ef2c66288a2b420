/** What a letter became, with counts or shares. */
type Odds = readonly (readonly [latin: string, weight: number])[];
interface Path {
  latin: string;
  /** What the last letter became. */
  last: string;
  /** Sum of logarithms. */
  likelihood: number;
}

const BEAM = 8;
const DIGRAPH = /[kgstd]h/g;

/** Context → what the letter became in it. */
export type LetterTable = ReadonlyMap<string, Odds>;

/** Lines of a context and, after tabs, Latin and count: `ا<ل+م/b	ia 12	a 5`. */
export function parseLetterTable(text: string): LetterTable {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  return new Map(
    lines.map((line) => {
      const [context = '', ...seen] = line.split('\t');
      return [context, seen.map((each) => [each.slice(0, each.indexOf(' ')), Number(each.slice(each.indexOf(' ') + 1))] as const)];
    }),
  );
}

/** From the most general to the most particular; the same in training/lexicon/romanisation.py. */
function contexts(padded: string, at: number, last: string): string[] {
  const letter = padded.charAt(at);
  const left = padded.charAt(at - 1);
  const pair = padded.slice(at, at + 2);
  const wide = padded.slice(at, at + 3);
  return [
    letter,
    pair,
    `${left}<${pair}`,
    `${left}<${pair}/${last}`,
    `${left}<${wide}/${last}`,
    `${padded.charAt(at - 2)}${left}<${wide}/${last}`,
  ];
}

/** The particular context speaks as far as it has been seen, the more general one for the rest (Witten–Bell). */
function oddsOf(table: LetterTable, padded: string, at: number, last: string): Odds {
  let mixed = new Map<string, number>();
  for (const context of contexts(padded, at, last)) {
    const seen = table.get(context);
    if (seen === undefined) continue;
    const total = seen.reduce((sum, [, count]) => sum + count, 0);
    const trust = mixed.size === 0 ? 1 : total / (total + seen.length);
    mixed = new Map([...mixed].map(([latin, share]) => [latin, share * (1 - trust)]));
    for (const [latin, count] of seen) mixed.set(latin, (mixed.get(latin) ?? 0) + (trust * count) / total);
  }
  return mixed.size === 0 ? [['', 1]] : [...mixed];
}

/** No Arabic word begins with two consonants or holds three in a row; the pairs, written by many hands, do. */
function isHardToSay(latin: string): boolean {
  return /^[^aeiouy]{2}|[^aeiouy]{3}/.test(latin.replace(DIGRAPH, 'c'));
}
const HARD_TO_SAY = 5;

/** Latin for one word without its article, in small letters: the likeliest way through what each letter may become. */
export function transliterate(word: string, table: LetterTable, isArabic: boolean): string {
  const padded = `##${word}##`;
  let paths: Path[] = [{ latin: '', last: '', likelihood: 0 }];
  for (let at = 2; at < padded.length - 2; at += 1) {
    const ways = new Map<string, Path>();
    for (const path of paths) {
      for (const [last, share] of oddsOf(table, padded, at, path.last)) {
        const latin = path.latin + last;
        const isNewlyHard = isArabic && isHardToSay(latin) && !isHardToSay(path.latin);
        const likelihood = path.likelihood + Math.log(share) - (isNewlyHard ? HARD_TO_SAY : 0);
        const key = `${latin}/${last}`;
        if (likelihood > (ways.get(key)?.likelihood ?? -Infinity)) ways.set(key, { latin, last, likelihood });
      }
    }
    paths = [...ways.values()].toSorted((one, other) => other.likelihood - one.likelihood).slice(0, BEAM);
  }
  return paths[0]?.latin ?? '';
}

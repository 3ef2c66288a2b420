import { Fragment } from 'react';

/** Letters that searches take for one: أ إ آ are ا, ى is ي, ة is ه. Vowel signs and tatweel count for nothing. */
const SAME: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };
const SILENT = /[\u064B-\u0652\u0670\u0640\u02BB\u02BC'’\u0300-\u036F]/u;

interface Folded {
  readonly text: string;
  /** For each folded letter its place in the original. */
  readonly places: readonly number[];
}

function fold(original: string): Folded {
  let text = '';
  const places: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    for (const letter of (original[index] ?? '').normalize('NFD').toLowerCase()) {
      if (SILENT.test(letter)) continue;
      text += SAME[letter] ?? letter;
      places.push(index);
    }
  }
  return { text, places };
}

/** Where words of the query stand in a name: [start, end) pairs in order, none overlapping. */
export function findMatches(name: string, query: string): [number, number][] {
  const folded = fold(name);
  const found: [number, number][] = [];
  for (const word of fold(query)
    .text.split(/\s+/u)
    .filter((part) => part.length > 1)) {
    const at = folded.text.indexOf(word);
    if (at < 0) continue;
    const start = folded.places[at] ?? 0;
    const end = (folded.places[at + word.length - 1] ?? start) + 1;
    if (found.every(([from, to]) => end <= from || start >= to)) found.push([start, end]);
  }
  return found.toSorted((one, other) => one[0] - other[0]);
}

/** A name with the words of the query marked. */
export function Highlighted({ name, query }: { readonly name: string; readonly query: string }) {
  const matches = findMatches(name, query);
  return (
    <bdi>
      {name.slice(0, matches[0]?.[0])}
      {matches.map(([start, end], index) => (
        <Fragment key={start}>
          <mark>{name.slice(start, end)}</mark>
          {name.slice(end, matches[index + 1]?.[0])}
        </Fragment>
      ))}
    </bdi>
  );
}

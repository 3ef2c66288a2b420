const SPECIAL = /[+\-&|!(){}[\]^"~*?:\\/]/g;

/** What a person typed, with nothing in it that the index's query language could take for an operator. */
function plainWords(text: string): string[] {
  return text.replace(SPECIAL, ' ').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 12);
}

/** All words as typed, the last perhaps unfinished; else all words nearly so. Null when nothing is left to ask for. */
function askForWords(words: string[]): string | null {
  if (words.length === 0) return null;
  const [last = ''] = words.slice(-1);
  const begun = words.map((word, index) => (index === words.length - 1 ? `(${word}^3 OR ${word}*)` : word)).join(' AND ');
  const near = words.map((word) => (word.length > 3 ? `${word}~1` : word)).join(' AND ');
  return last.length > 3 ? `(${begun})^4 OR (${near})` : `(${begun})`;
}

/** A query that any of the keys may answer: `وزير الخارج` also finds what goes on in الخارجية. */
export function askForKeys(keys: readonly string[]): string | null {
  const asked = keys.flatMap((key) => askForWords(plainWords(key)) ?? []);
  return asked.length === 0 ? null : asked.map((query) => `(${query})`).join(' OR ');
}

/** A query for sentences that hold all the words. */
export function askForText(text: string): string | null {
  const words = plainWords(text);
  return words.length === 0 ? null : words.join(' AND ');
}

/** A text made plain for comparing, with a way back to the characters it came from. */
export interface Normalised {
  text: string;
  /** Where in the original the character at `index` began; the original's length for the end. Serves for starts and ends alike. */
  toOriginal: (index: number) => number;
}

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ک: 'ك',
  گ: 'ك',
  ی: 'ي',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ھ: 'ه',
  ە: 'ه',
};

/** Tashkeel, Koranic marks, tatweel and the invisible characters that steer joining and direction. */
const DROPPED = /[\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
/** Letters as old typesetting stored them, one code for each shape: ﻛ is ك. */
const PRESENTATION_FORM = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;

function plain(char: string): string {
  if (DROPPED.test(char)) return '';
  const letter = LETTERS[char];
  if (letter !== undefined) return letter;
  return PRESENTATION_FORM.test(char) ? normalise(char.normalize('NFKC')).text : char;
}

/** أإآٱ → ا and ى → ي, without tashkeel and tatweel; keeps ة. «مُحمَّد» → «محمد» (Muhammad). */
export function normalise(text: string): Normalised {
  const offsets: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const kept = char < '\u0600' ? char : plain(char);
    for (let i = 0; i < kept.length; i += 1) offsets.push(at);
    out += kept;
  }
  return { text: out, toOriginal: (index) => offsets[index] ?? text.length };
}

import { ARABIC_SCRIPT, ARABIC_WORDS, LATIN_WORDS, OTHER_SCRIPTS } from './language-words.ts';

/** A look at the beginning is enough, and keeps the cost of a big text small. */
const SAMPLE = 20_000;

/** The language of a text by its script and its frequent words; null when it has no letters at all. */
export function findLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return text.length > SAMPLE ? findLanguage(text.slice(SAMPLE)) : null;
  const scripts = [
    { letters: count(sample, /\p{Script=Arabic}/gu), name: () => findInArabicScript(sample) },
    { letters: count(sample, /\p{Script=Latin}/gu), name: () => findInLatinScript(sample) },
    { letters: count(sample, /\p{Script=Cyrillic}/gu), name: () => findInCyrillicScript(sample) },
    ...OTHER_SCRIPTS.map(([script, language]) => ({
      letters: count(sample, script),
      name: () => (language === 'Chinese' && /\p{Script=Hiragana}/u.test(sample) ? 'Japanese' : language),
    })),
  ];
  const main = scripts.reduce((most, script) => (script.letters > most.letters ? script : most));
  return main.letters === 0 ? 'a language unknown here' : main.name();
}

/** Persian and Arabic share most letters, and some Arabic keyboards type the Persian ک and ی: only words and rarer letters decide. */
function findInArabicScript(text: string): string {
  const words = wordsOf(text);
  const letters = count(text, /\p{L}/gu);
  let best = { language: 'Arabic', score: share(words, ARABIC_WORDS) };
  for (const [language, signs] of Object.entries(ARABIC_SCRIPT)) {
    const score = share(words, signs.words) + 2 * (count(text, signs.letters) / letters);
    if (score > best.score && score > 0.05) best = { language, score };
  }
  return best.language;
}

function findInLatinScript(text: string): string {
  const words = wordsOf(text);
  let best = { language: 'a language in Latin letters', score: 0.04 };
  for (const [language, frequent] of Object.entries(LATIN_WORDS)) {
    const score = share(words, frequent);
    if (score > best.score) best = { language, score };
  }
  return best.language;
}

function findInCyrillicScript(text: string): string {
  if (/[іїєґ]/iu.test(text)) return 'Ukrainian';
  return share(wordsOf(text), 'и в не на что с по как это из за для от') > 0.03 ? 'Russian' : 'a language in Cyrillic letters';
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function share(words: readonly string[], frequent: string): number {
  const set = new Set(frequent.split(' '));
  return words.length === 0 ? 0 : words.filter((word) => set.has(word)).length / words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

import { normalise } from './normalise.ts';

const WHOLE: Readonly<Record<string, string>> = {
  محمد: 'Muhammad',
  احمد: 'Ahmad',
  عبدالله: 'Abdullah',
  عبد: 'Abd',
  الله: 'Allah',
  ابو: 'Abu',
  ابي: 'Abi',
  ام: 'Umm',
  بن: 'bin',
  ابن: 'Ibn',
  بنت: 'bint',
  ال: 'Al',
  ولد: 'Ould',
  حاج: 'Hajj',
  سيد: 'Sayed',
  علي: 'Ali',
  حسين: 'Hussein',
  حسن: 'Hassan',
  في: 'fi',
};

const PARTICLES = new Set(['bin', 'bint', 'fi']);

/** How single words are written, in small letters and without their article. */
export interface Spelling {
  known: (word: string) => string | undefined;
  /** For what is not known; an article tells that a word is Arabic. */
  spell: (letters: string, isArabic: boolean) => string;
}

/** Except the particles: bin, bint, fi. */
function capitalise(latin: string): string {
  if (PARTICLES.has(latin)) return latin;
  return latin.replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase());
}

/** Normalised, except that أ إ آ and ى stay: they tell a vowel. */
function withVowelSigns(word: string): string {
  return [...word].map((letter) => (/[أإآى]/.test(letter) ? letter : normalise(letter).text)).join('');
}

/** Hamza tells that it is none: ألبرت (Albert). */
function hasArticle(written: string): boolean {
  return !/^[أإآ]/.test(written) && /^ال...+/.test(normalise(written).text);
}

function romaniseWord(written: string, isArabic: boolean, { known, spell }: Spelling): string {
  const word = normalise(written).text;
  const given = WHOLE[word] ?? known(word);
  // a foreign name may begin like an article, and have lost its hamza: البرت
  if (given !== undefined && !(hasArticle(written) && given.startsWith('al-'))) return capitalise(given);
  const letters = withVowelSigns(written);
  const leading = /^لل(?=...)/.test(word) ? 'lil-' : hasArticle(written) ? 'al-' : '';
  const bare = leading === '' ? word : word.slice(2);
  const latin = leading === '' ? undefined : (WHOLE[bare] ?? known(bare));
  return leading + capitalise(latin ?? spell(leading === '' ? letters : letters.slice(2), isArabic || leading !== ''));
}

/** What is written as two words in Arabic and read as one: عبد الله Abdullah, نصر الله Nasrallah, عبد الفتاح Abdul Fattah. */
function joinParts(parts: readonly string[]): string {
  return parts
    .join(' ')
    .replaceAll(/\bAbd Allah\b/g, 'Abdullah')
    .replaceAll(/\bAbd al-/g, 'Abdul ')
    .replaceAll(/(\p{L}{2,}?)a? Allah\b/gu, '$1allah');
}

/** Latin letters for an Arabic name as English news would write it; readable, not scholarly. «مقتدى الصدر» → «Muqtada al-Sadr». */
export function romanise(name: string, spelling: Spelling): string {
  const words = name.split(/\s+/).filter(Boolean);
  const isArabic = words.some((word) => hasArticle(word) || WHOLE[normalise(word).text] !== undefined);
  return joinParts(words.map((word) => romaniseWord(word, isArabic, spelling)));
}

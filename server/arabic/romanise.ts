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
  علي: 'Ali',
  حسين: 'Hussein',
  حسن: 'Hassan',
  في: 'fi',
};

/** How single words are written, in small letters and without their article. */
export interface Spelling {
  known: (word: string) => string | undefined;
  /** For what is not known; an article tells that a word is Arabic. */
  spell: (letters: string, isArabic: boolean) => string;
}

function capitalise(latin: string): string {
  return latin.replace(/(^|-)\p{L}/gu, (start) => start.toUpperCase());
}

/** Normalised, except that أ إ آ and ى stay: they tell a vowel. */
function withVowelSigns(word: string): string {
  return [...word].map((letter) => (/[أإآى]/.test(letter) ? letter : normalise(letter).text)).join('');
}

function romaniseWord(written: string, { known, spell }: Spelling): string {
  const word = normalise(written).text;
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  const given = known(word);
  if (given !== undefined) return capitalise(given);
  const letters = withVowelSigns(written);
  if (!word.startsWith('ال') || word.length < 5) return capitalise(spell(letters, false));
  const bare = word.slice(2);
  return `al-${WHOLE[bare] ?? capitalise(known(bare) ?? spell(letters.slice(2), true))}`;
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
  return joinParts(words.map((word) => romaniseWord(word, spelling)));
}

import { normalise } from './normalise.ts';

const LATIN: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ة: 'a',
  ء: '',
  ؤ: 'u',
  ئ: 'i',
};
const WHOLE: Readonly<Record<string, string>> = {
  محمد: 'Muhammad',
  احمد: 'Ahmad',
  عبد: 'Abd',
  الله: 'Allah',
  ابو: 'Abu',
  بن: 'bin',
  ابن: 'Ibn',
  ام: 'Umm',
  علي: 'Ali',
  حسين: 'Hussein',
  حسن: 'Hassan',
  الدين: 'al-Din',
  ال: 'Al',
  في: 'fi',
  عبدالله: 'Abdullah',
};
const VOWELS = /[aeiou]/;

/** A letter's sound where it stands: و and ي are vowels between consonants. */
function sound(word: string, at: number): string {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const isVowelSeat = at > 0 && !/[اوي]/.test(word.charAt(at - 1)) && next !== 'ا';
  if (letter === 'و' && isVowelSeat) return 'u';
  if (letter === 'ي' && isVowelSeat) return 'i';
  return LATIN[letter] ?? letter;
}

function romaniseWord(word: string): string {
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  if (word.startsWith('ال') && word.length > 3) return `al-${romaniseWord(word.slice(2))}`;
  let latin = '';
  for (let at = 0; at < word.length; at += 1) {
    const piece = sound(word, at);
    // two consonants in a row take the commonest vowel between, as in حسن hasan, but not at the end: مصر masr
    const needsVowel =
      at > 0 && at < word.length - 1 && piece !== '' && !VOWELS.test(piece) && !VOWELS.test(latin.at(-1) ?? 'a') && at % 2 === 1;
    latin += needsVowel ? `a${piece}` : piece;
  }
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** Latin letters for an Arabic name by rule: readable, not scholarly. «الأعرجي» → «al-Aaraji». */
export function romanise(name: string): string {
  return normalise(name).text.split(/\s+/).filter(Boolean).map(romaniseWord).join(' ');
}

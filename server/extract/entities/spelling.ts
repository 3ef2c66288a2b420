import { nameParts } from '../lexicon/word-list.ts';

/** Letters that hands and newsrooms exchange in foreign names: جوردون and غوردون (Gordon), غوتيريش and غوتيريس (Guterres). */
const SOUND: Readonly<Record<string, string>> = { غ: 'ج', ك: 'ج', ق: 'ج', ش: 'س', ز: 'س', ص: 'س', ط: 'ت', ث: 'ت', ذ: 'د', ض: 'د' };
/** A shorter skeleton is shared by too many: سالم, سليم and سلام (Salim, Salem, Salam). */
const SHORTEST_SKELETON = 4;

/** Without hamza and doubled letters: فؤاد, فواد; شانلي, شانللي. */
function plainSpelling(word: string): string {
  return word
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')
    .replaceAll('ء', '')
    .replace(/(.)\1+/gu, '$1');
}

/** The consonants by sound, which all spellings of a word share. */
export function skeletonOf(word: string): string {
  const sounds = [...plainSpelling(word)].map((letter) => SOUND[letter] ?? letter).join('');
  return sounds.charAt(0) + sounds.slice(1).replace(/[اوي]|ه$/g, '');
}

export function withoutArticle(word: string): string {
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
}

/** Whether two words are one, written twice: ترمب, ترامب (Trump); never where both are names of their own: محمد, محمود. */
export function isSpelledAlike(a: string, b: string): boolean {
  if (a === b || plainSpelling(a) === plainSpelling(b)) return true;
  if (a.startsWith('ال') !== b.startsWith('ال') || (nameParts().has(a) && nameParts().has(b))) return false;
  const bones = skeletonOf(withoutArticle(a));
  return bones.length >= SHORTEST_SKELETON && bones === skeletonOf(withoutArticle(b));
}

/** A word without article and ending of kind, so that country and adjective meet: العراقية, العراق; التركي, تركيا. */
export function rootOf(word: string): string {
  const bare = withoutArticle(word);
  const root = bare.replace(/(يه|يا|ي|ا|ه)$/, '');
  return root.length < 3 ? bare : root;
}

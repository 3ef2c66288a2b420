import { normalise } from './normalise.ts';

const LATIN_ARTICLE = /^(al|el|ul|il|ad|ar|as|ash|an|at|az)[-'’ʼ]/;
const ARABIC_LETTER = /[\u0621-\u064A]/;
const SKELETON: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'j',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

function words(text: string): string[] {
  return text.split(/[\s\-–_/.,،؛()«»"“”]+/).filter(Boolean);
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** أ إ آ are ا, ى is ي, ة is ه, the article falls, and a letter written twice counts once. */
function arabicKey(word: string): string {
  const plain = word.replaceAll('ة', 'ه').replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', '');
  return withoutDoubles(plain.startsWith('ال') && plain.length > 4 ? plain.slice(2) : plain);
}

/** Consonants alone, so that محمد, Mohammed and Muhammad meet. */
function arabicSkeleton(key: string): string {
  return withoutDoubles([...key.replace(/ه$/, '')].map((letter) => SKELETON[letter] ?? '').join(''));
}

function latinKey(word: string): string {
  const plain = word.normalize('NFD').replace(/[\p{M}'’ʼʿʾ`]/gu, '');
  const sounds = plain
    .replaceAll('q', 'k')
    .replace(/dj|g(?!h)/g, 'j')
    .replace(/ou|oo|o/g, 'u')
    .replace(/ee|ei|ey|y|e/g, 'i')
    .replaceAll('ph', 'f');
  return withoutDoubles(sounds);
}

function latinSkeleton(key: string): string {
  const sounds = key.replace(/sh|ch/g, 'c').replace(/kh/g, 'k').replace(/gh/g, 'j').replace(/th/g, 't').replace(/dh/g, 'd');
  const one = sounds.replaceAll('p', 'b').replaceAll('v', 'f').replaceAll('x', 'ks').replace(/h$/, '');
  return withoutDoubles(one.replace(/[aiuw]/g, ''));
}

function keysOf(text: string): string[] {
  const plain = normalise(text).text.toLowerCase();
  const written = ARABIC_LETTER.test(plain)
    ? plain
    : plain
        .split(/\s+/)
        .map((word) => word.replace(LATIN_ARTICLE, ''))
        .join(' ');
  const keys: string[] = [];
  const skeletons: string[] = [];
  for (const word of words(written)) {
    if (/^(al|el|ال)$/.test(word)) continue;
    const isArabic = ARABIC_LETTER.test(word);
    const key = isArabic ? arabicKey(word) : latinKey(word);
    const skeleton = isArabic ? arabicSkeleton(key) : latinSkeleton(key);
    if (key !== '') keys.push(key);
    if (skeleton.length > 1) skeletons.push(skeleton);
  }
  return [keys.join(' '), skeletons.join(' ')].filter(Boolean);
}

/**
 * What an entity is found by, in both scripts: for every name, its words normalised, and its words' consonants in Latin.
 * «القذافي» gives `قذافي` and `kdf`; `Gaddafi` gives `jadafi` and `jdf`.
 */
export function searchKeys(names: readonly string[], latin: string | null): string[] {
  return [...new Set([...names, ...(latin === null ? [] : [latin])].flatMap(keysOf))];
}

/** The same of what was typed; a key of one equals a key of the other when the names are the same, whatever the script. */
export function queryKeys(typed: string): string[] {
  return [...new Set(keysOf(typed))];
}

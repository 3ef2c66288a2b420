import { joinArabic, joinLatin, splitWords, withoutLatinArticles } from './name-words.ts';
import { normalise } from './normalise.ts';
import { coarse, skeleton, soundsOfArabic, soundsOfLatin, withoutDoubles } from './skeleton.ts';

const ARABIC_LETTER = /[\u0621-\u064A]/;
/** A name of fewer consonants would meet too many others: its vowels count too. */
const FEW_CONSONANTS = 3;

/** أ إ آ are ا, ى is ي, ة is ه, the article falls, and a letter written twice counts once. */
function arabicKey(word: string): string {
  const plain = word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', '');
  return withoutDoubles(plain.startsWith('ال') && plain.length > 4 ? plain.slice(2) : plain);
}

function latinKey(word: string): string {
  const sounds = word
    .replaceAll('q', 'k')
    .replace(/dj|g(?!h)/g, 'j')
    .replace(/ou|oo|o/g, 'u')
    .replace(/ee|ei|ey|y|e/g, 'i')
    .replaceAll('ph', 'f');
  return withoutDoubles(sounds);
}

function plainArabic(word: string): string {
  return normalise(word).text.replaceAll('ة', 'ه');
}

/** Small letters without marks: Erdoğan → erdogan. ş and č are sounds of their own. */
function plainLatin(text: string): string {
  const sounds = text
    .toLowerCase()
    .replace(/[şšș]/g, 'sh')
    .replace(/[čç]/g, 'ch')
    .replaceAll('ž', 'zh')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l');
  // Marks of Latin letters alone: what normalise makes of an Arabic letter depends on its own.
  return sounds
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’ʼʿʾ‘`]/g, '')
    .normalize('NFC');
}

/** As written, then by consonants: word for word, the same more coarsely, and all in one, for those who part words elsewhere. */
function keysOf(text: string): string[] {
  const words = splitWords(withoutLatinArticles(plainLatin(text)));
  const arabic = words.filter((word) => ARABIC_LETTER.test(word)).map((word) => ({ written: word, plain: plainArabic(word) }));
  const latin = words.filter((word) => !ARABIC_LETTER.test(word));
  const spelt = [...arabic.filter(({ plain }) => plain !== 'ال').map(({ plain }) => arabicKey(plain)), ...latin.map(latinKey)];
  const sounds = [...joinArabic(arabic).map(soundsOfArabic), ...joinLatin(latin).map(soundsOfLatin)];
  const consonants = sounds.map(skeleton);
  const enough = consonants.filter((word) => word.length > 1);
  const whole = coarse(consonants.map(coarse).join(''));
  const inOne = whole.length > FEW_CONSONANTS ? whole : sounds.map(coarse).join('');
  return [spelt.filter(Boolean).join(' '), enough.join(' '), enough.map(coarse).join(' '), inOne].filter(({ length }) => length > 1);
}

/**
 * What an entity is found by, in both scripts: for every name, its words normalised, and its words' consonants in Latin.
 * «معمر القذافي» gives `معمر قذافي`, `mr kdf` and `mrkdf`, and so does Moammar Gadhafi, save the first.
 */
export function searchKeys(names: readonly string[], latin: string | null): string[] {
  return [...new Set([...names, ...(latin === null ? [] : [latin])].flatMap(keysOf))];
}

/** The same of what was typed; a key of one equals a key of the other when the names are the same, whatever the script. */
export function queryKeys(typed: string): string[] {
  return [...new Set(keysOf(typed))];
}

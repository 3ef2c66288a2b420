/** Only letters, digits and spaces place a name; punctuation, tashkeel and tatweel do not. */
const PLACING = /(?!ـ)[\p{L}\p{Nd}]/u;
/** Keys are made of characters that sort alike in JavaScript, Cypher and an index: those of the first plane, one for each place. */
const FIRST = 0x21;

/** The place of each letter and digit up to the end of the Arabic block; those that differ only in form share one: أ ا, ى ي, a A. */
function findPlaces(): Map<string, string> {
  const { compare } = new Intl.Collator('ar', { sensitivity: 'base' });
  const letters: string[] = [];
  for (let code = 0x30; code <= 0x6ff; code += 1) {
    const letter = String.fromCharCode(code);
    if (PLACING.test(letter) && letter !== 'آ') letters.push(letter);
  }
  letters.sort(compare);
  let place = FIRST;
  return new Map(
    letters.map((letter, at) => {
      if (at > 0 && compare(letters[at - 1] ?? '', letter) !== 0) place += 1;
      return [letter, String.fromCharCode(place)];
    }),
  );
}

const PLACES = findPlaces();

/**
 * A key by which plain comparison sorts names as an Arabic dictionary does: «أحمد» (Ahmad) stands with «احمد», not after «يوسف» (Yusuf);
 * the alphabet is Unicode's own for Arabic (CLDR). Names that differ only in punctuation have one key.
 */
export function collationKey(name: string): string {
  let key = '';
  for (const letter of name.normalize('NFC').replaceAll('آ', 'اا')) {
    if (/\s/u.test(letter)) key += key.endsWith(' ') ? '' : ' ';
    else key += PLACES.get(letter) ?? PLACES.get(letter.normalize('NFD').charAt(0)) ?? (PLACING.test(letter) ? `\uFFFD${letter}` : '');
  }
  return key.trim();
}

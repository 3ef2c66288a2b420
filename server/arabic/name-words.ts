/** Words of a name that one writer joins and another parts, joined; without articles. */

const SEPARATOR = /[\s\-–_/.,،؛()«»"“”]+/;
/** al Sudani, el-Sisi; ash-Sharaa, ed-Din, where the hyphen tells it from a name of its own. */
const LATIN_ARTICLE = /(?<!\p{L})(?:[aeiu]l[-\s]|a[dnrstz]-|e[dnrstz]-|(?:ash|esh|ech|ach)-)/gu;

export function splitWords(text: string): string[] {
  return text.split(SEPARATOR).filter(Boolean);
}

function join(words: readonly string[], opens: RegExp, closes: RegExp): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && (isOpen || closes.test(word))) joined[joined.length - 1] = last + word;
    else joined.push(word);
    isOpen = opens.test(word);
  }
  return joined;
}

/** عبد الفتاح → عبدفتاح, أبو مازن → ابومازن, نصر الله → نصرالله, زين الدين → زيندين. Hamza on أل is no article: ألكسندر (Alexander). */
export function joinArabic(words: readonly { written: string; plain: string }[]): string[] {
  const bare = words
    .filter(({ plain }) => plain !== 'ال')
    .map(({ written, plain }) => {
      const glued = plain.replace(/^عبدال(?=..)/, 'عبد');
      return /^[أإآ]/.test(written) || plain.length < 5 ? glued : glued.replace(/^ال/, '');
    });
  return join(bare, /^(?:عبد|ابو|ابي|ابا|بو|ام)$/, /^(?:الله|دين)$/);
}

/** Abdel Fattah → abdfattah, Abdulaziz → abdaziz, Abou Mazen → abmazen, Zine Eddine → zineddine. */
export function joinLatin(words: readonly string[]): string[] {
  const bare = words.map((word) =>
    word
      .replace(/^abd(?:[aeou]l)?$/, 'abd')
      .replace(/^abd[aeou]l(?=..)/, 'abd')
      .replace(/^a?b(?:u|ou|o)l?$/, 'ab')
      .replace(/^(?:u|ou|o)mm?$/, 'um')
      .replace(/^[ae]l(?=[^aeiouyl]...)/, ''),
  );
  return join(bare, /^(?:abd|ab|um)$/, /^(?:[au]?l?lah?|(?:[aeu]d)?d(?:i|ee|ie|y)ne?)$/);
}

export function withoutLatinArticles(text: string): string {
  return text.replace(LATIN_ARTICLE, '');
}

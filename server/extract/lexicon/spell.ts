import { readFileSync } from 'node:fs';
import { parseLetterTable, transliterate } from '../../arabic/transliterate.ts';
import type { LetterTable } from '../../arabic/transliterate.ts';

/** Letters that no other language's names are written with. */
const ARABIC_ONLY = /[حخذضظعصقطثءؤئ]/;

let tables: { arabic: LetterTable; foreign: LetterTable } | null = null;

function readTables(): { arabic: LetterTable; foreign: LetterTable } {
  const read = (file: string): LetterTable => parseLetterTable(readFileSync(new URL(`romanisation/${file}.tsv`, import.meta.url), 'utf8'));
  return { arabic: read('arabic'), foreign: read('foreign') };
}

/** و and ي are consonants between vowels, and و at the start: الشرقاوي Sharqawi, الوليد Walid, الوطني Watani. */
function withGlides(word: string, latin: string): string {
  const begun = word.startsWith('و') ? latin.replace(/^[ou](?=[^aeiou])/, 'wa') : latin;
  return begun.replaceAll(/(^|[aeiou])u(?=[aeiou])/g, '$1w').replaceAll(/(?<=[aeou])i(?=[aeiou])/g, 'y');
}

/** Latin letters for a name part that no list has, as it was learned from those that have one; small letters. */
export function spell(word: string, isArabic: boolean): string {
  tables ??= readTables();
  const isSurelyArabic = isArabic || ARABIC_ONLY.test(word);
  const latin = transliterate(word, isSurelyArabic ? tables.arabic : tables.foreign, isSurelyArabic);
  return isSurelyArabic ? withGlides(word, latin) : latin;
}

import { NUMBERS } from './dates/lexicon.ts';

const DIGITS = /^\p{N}+(?:[,٬]\p{N}{3})*$/u;
const TEENS = /^عشر(?:ة)?$/;
const TENS: ReadonlyMap<string, number> = new Map(
  ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((stem, index): [string, number][] => [
    [`${stem}ون`, (index + 2) * 10],
    [`${stem}ين`, (index + 2) * 10],
  ]),
);
const UNITS: ReadonlyMap<string, number> = new Map([...NUMBERS].filter(([word]) => !word.endsWith('ين')));
const ELEVENS: ReadonlyMap<string, number> = new Map([
  ['احد', 1],
  ['احدي', 1],
  ['اثنا', 2],
  ['اثني', 2],
  ['اثنتا', 2],
  ['اثنتي', 2],
]);
const HUNDREDS = /^(?:مئة|مائة|مئه|مائه)$/;
const THOUSANDS = /^(?:الف|الاف|الفا)$/;

/** «١٢», «2,500» → a number; null for anything but a whole number in digits of either kind. */
function readDigits(word: string): number | null {
  if (!DIGITS.test(word)) return null;
  const latin = word.replace(/[,٬]/g, '').replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  return /^\d+$/.test(latin) ? Number(latin) : null;
}

/** A number below a hundred in words: خمسة، خمسة عشر، خمسة وعشرين. */
function readBelowHundred(words: readonly string[], at: number): { value: number; length: number } | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const tens = TENS.get(word);
  if (tens !== undefined) return { value: tens, length: 1 };
  const eleven = ELEVENS.get(word);
  if (eleven !== undefined && TEENS.test(next)) return { value: 10 + eleven, length: 2 };
  const unit = UNITS.get(word);
  if (unit === undefined) return null;
  if (TEENS.test(next)) return { value: 10 + unit, length: 2 };
  const more = next.startsWith('و') ? TENS.get(next.slice(1)) : undefined;
  return more === undefined ? { value: unit, length: 1 } : { value: unit + more, length: 2 };
}

/** A whole number that begins at `at`, and how many words it takes. `words` are normalised. «خمسة وعشرين» → 25, 2. */
export function readQuantity(words: readonly string[], at: number): { value: number; length: number } | null {
  const digits = readDigits(words[at] ?? '');
  if (digits !== null) return THOUSANDS.test(words[at + 1] ?? '') ? { value: digits * 1000, length: 2 } : { value: digits, length: 1 };
  if (THOUSANDS.test(words[at] ?? '')) return { value: 1000, length: 1 };
  if (HUNDREDS.test(words[at] ?? '')) {
    const next = words[at + 1] ?? '';
    const rest = next.startsWith('و') ? readBelowHundred([next.slice(1), ...words.slice(at + 2, at + 4)], 0) : null;
    return { value: 100 + (rest?.value ?? 0), length: 1 + (rest?.length ?? 0) };
  }
  const below = readBelowHundred(words, at);
  if (below === null) return null;
  const follows = words[at + below.length] ?? '';
  if (THOUSANDS.test(follows)) return { value: below.value * 1000, length: below.length + 1 };
  return HUNDREDS.test(follows) ? { value: below.value * 100, length: below.length + 1 } : below;
}

import { ar, type Text } from './ar.ts';
import { recallChoice, rememberChoice } from './choices.ts';
import { en } from './en.ts';
import { makeCounter, type PluralForms } from './plural.ts';

export type Language = 'ar' | 'en';

/** Iraqi month names, as the sources have them, with Western digits. */
const LOCALES: Record<Language, string> = { ar: 'ar-IQ-u-nu-latn', en: 'en-GB' };
const STORED = 'wasl.language';

/** The words of a language with the ways it writes numbers and dates. */
export interface Wording {
  readonly language: Language;
  readonly locale: string;
  readonly direction: 'rtl' | 'ltr';
  readonly text: Text;
  readonly number: (value: number) => string;
  /** A share, 0 to 1: "97%". */
  readonly percent: (share: number) => string;
  readonly count: (value: number, forms: PluralForms) => string;
  /** A partial date (`2024-05` is "أيار 2024") or an instant; null when there is none. */
  readonly date: (value: string | null) => string | null;
  /** An instant with its time of day, where the reader is. */
  readonly moment: (value: string) => string;
}

export const WORDINGS: Record<Language, Wording> = { ar: word('ar', ar), en: word('en', en) };

/** `?lang=` first, then what was chosen before, then the browser's languages. */
export function chooseLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? recallChoice(STORED);
  if (asked === 'ar' || asked === 'en') return asked;
  const first = navigator.languages.find((language) => /^(?:ar|en)\b/u.test(language));
  return first?.startsWith('ar') ? 'ar' : 'en';
}

/** Keeps the choice for the next visit and in the address, so that a sent link reads the same. */
export function rememberLanguage(language: Language): void {
  rememberChoice(STORED, language);
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
}

function word(language: Language, text: Text): Wording {
  const locale = LOCALES[language];
  const digits = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const styles = {
    year: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  };
  return {
    language,
    locale,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    text,
    number: (value) => digits.format(value),
    percent: (share) => shares.format(share),
    count: makeCounter(locale),
    moment: (value) => moments.format(Date.parse(value)),
    date(value) {
      const instant = value === null ? Number.NaN : Date.parse(value);
      if (value === null || Number.isNaN(instant)) return null;
      const style = value.length === 4 ? styles.year : value.length === 7 ? styles.month : styles.day;
      return style.format(instant);
    },
  };
}

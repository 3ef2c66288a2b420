import { knownOrganizations } from '../lexicon/word-list.ts';
import { isNationality } from '../names/word.ts';
import { HEAD_RULES } from '../rules/organization-heads.ts';
import { formOf } from './form.ts';
import type { FormRule } from './form-rule.ts';
import { withoutArticle } from './spelling.ts';

const HEADS: ReadonlySet<string> = new Set(HEAD_RULES.flatMap((rule) => [...rule.heads]).map((head) => withoutArticle(formOf(head))));
/** Kinds that a name of its own follows: حركة النهضة; وزارة and جامعة are left out in speech too: الخارجية. */
const CLASSIFIERS: ReadonlySet<string> = new Set([
  ...HEAD_RULES.filter(({ extent }) => extent === 'OWN_NAME' || extent === 'OUTSIDE').flatMap((rule) => [...rule.heads].map(formOf)),
  ...['وزارة', 'جامعة', 'كتيبة', 'لواء', 'مديرية'].map(formOf),
]);

/** A kind that may be left out beside the name of its own: بعثة حلف الناتو, بعثة الناتو. */
export function isClassifier(word: string): boolean {
  return CLASSIFIERS.has(withoutArticle(word));
}

export function isHead(word: string): boolean {
  return HEADS.has(withoutArticle(word));
}

let known: ReadonlySet<string> | null = null;

function isKnownBody(form: string): boolean {
  known ??= new Set([...knownOrganizations().keys()].map(formOf));
  return known.has(form);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => withoutArticle(word) === withoutArticle(long[index] ?? ''));
}

/** Whether the words beyond a well-known name make another body of it: مجلس الأمن القومي; not where they only say of which country. */
function isAnother(short: readonly string[], long: readonly string[]): boolean {
  return isKnownBody(short.join(' ')) && !isKnownBody(long.join(' ')) && !long.slice(short.length).every(isNationality);
}

export const ORGANIZATION_FORMS: readonly FormRule[] = [
  {
    name: 'head alone',
    reason: 'The kind with the article, once the body has been named.',
    type: 'ORGANIZATION',
    // the ministry
    example: ['الوزارة', 'وزارة الصحة'],
    apart: ['الهيئة', 'وزارة الصحة'],
    holds: ([head = '', ...rest], [first = '', ...complement]) =>
      rest.length === 0 && complement.length > 0 && head.startsWith('ال') && (first === head || `ال${first}` === head),
  },
  {
    name: 'first words',
    reason: 'The name without what it is of or where it is; one word only where it is a name of its own.',
    type: 'ORGANIZATION',
    // the Security Council; a National Security Council is another
    example: ['مجلس الأمن', 'مجلس الأمن الدولي'],
    apart: ['مجلس الأمن', 'مجلس الأمن القومي'],
    holds: (short, long) =>
      short.length < long.length && startsWith(long, short) && (short.length > 1 || !isHead(short[0] ?? '')) && !isAnother(short, long),
  },
  {
    name: 'without its kind',
    reason: 'Movements, parties, companies, ministries are told by their own name alone, or its first words.',
    type: 'ORGANIZATION',
    // AfD; the UN is none of its missions
    example: ['البديل', 'حزب البديل من أجل ألمانيا'],
    apart: ['الأمم المتحدة', 'منظمة الأمم المتحدة للطفولة'],
    holds: (short, [kind = '', ...name]) => {
      if (!isClassifier(kind) || short.length > name.length || !startsWith(name, short)) return false;
      return short.length === name.length || !(isHead(short[0] ?? '') || isKnownBody(short.join(' ')));
    },
  },
];

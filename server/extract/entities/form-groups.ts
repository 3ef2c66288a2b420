import type { EntityType } from '../../domain/vocabulary.ts';
import { knownOrganizations, knownPlaces } from '../lexicon/word-list.ts';
import { formOf, wordsOf } from './form.ts';
import type { FormRule } from './form-rule.ts';
import { isClassifier, ORGANIZATION_FORMS } from './organization-forms.ts';
import { PERSON_FORMS } from './person-forms.ts';
import { PLACE_FORMS } from './place-forms.ts';
import { STAND_INS, type StandIn } from './stand-ins.ts';
import { isSpelledAlike, rootOf, skeletonOf, withoutArticle } from './spelling.ts';

export const FORM_RULES: Readonly<Record<EntityType, readonly FormRule[]>> = {
  PERSON: PERSON_FORMS,
  ORGANIZATION: ORGANIZATION_FORMS,
  PLACE: PLACE_FORMS,
};

/** The forms of one type that a text has: who may be meant by each. */
export interface FormGroups {
  /** The fullest forms that `form` may stand for; empty for a form that stands for itself. */
  fullest: (form: string) => ReadonlySet<string>;
  /** The first of the forms that are the same name otherwise written or known; `form` itself where it is that one. */
  firstLike: (form: string) => string;
  /** What the form means where it stands for a name it has no part of. */
  standIn: (form: string) => StandIn | null;
}

let identityByForm: ReadonlyMap<string, string> | null = null;

/** What the lists know as one: داعش and تنظيم داعش, أمريكا and الولايات المتحدة. */
function identityOf(type: EntityType, form: string): string | null {
  identityByForm ??= new Map([
    ...[...knownOrganizations()].map(([name, latin]) => [`ORGANIZATION ${formOf(name)}`, latin] as const),
    ...[...knownPlaces()].flatMap(([name, { wikidata }]) => (wikidata === null ? [] : [[`PLACE ${formOf(name)}`, wikidata] as const])),
  ]);
  return identityByForm.get(`${type} ${form}`) ?? null;
}

/** Forms of one key may be one name; a body's words count by their root: الحكومة العراقية, حكومة العراق. */
function likenessOf(type: EntityType, form: string): string {
  const words = wordsOf(form);
  if (type === 'PERSON') return words.map((word) => skeletonOf(withoutArticle(word))).join(' ');
  if (type === 'ORGANIZATION' && words.length > 1)
    return words
      .filter((word, index) => index === 0 || !isClassifier(word))
      .map(rootOf)
      .join(' ');
  return words.map(withoutArticle).join(' ');
}

function isLike(type: EntityType, a: string, b: string): boolean {
  if (type !== 'PERSON') return true;
  const others = wordsOf(b);
  return wordsOf(a).every((word, index) => isSpelledAlike(word, others[index] ?? ''));
}

/** Lists by key, in order of arrival. */
function groupBy(items: readonly string[], keysOf: (item: string) => readonly string[]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  return lists;
}

const handlesOf = (form: string): string[] => wordsOf(form).map((word) => skeletonOf(withoutArticle(word)));

/** Reads all forms of one type once. Every word of a short form stands in the fuller one, so the rarest word finds them. */
export function groupForms(type: EntityType, forms: readonly string[]): FormGroups {
  const byHandle = groupBy(forms, handlesOf);
  const byLikeness = groupBy(forms, (form) => [likenessOf(type, form)]);
  const byIdentity = groupBy(forms, (form) => [identityOf(type, form) ?? []].flat());
  const rules = FORM_RULES[type];
  const fuller = (form: string): readonly string[] => {
    const words = wordsOf(form);
    const lists = handlesOf(form).map((handle) => byHandle.get(handle) ?? []);
    const [rarest = []] = lists.toSorted((a, b) => a.length - b.length);
    return rarest.filter((other) => other !== form && rules.some(({ holds }) => holds(words, wordsOf(other))));
  };
  const known = new Map<string, ReadonlySet<string>>();
  const fullest = (form: string): ReadonlySet<string> => {
    const before = known.get(form);
    if (before) return before;
    const found = fuller(form).flatMap((other) => {
      const beyond = fullest(other);
      return beyond.size > 0 ? [...beyond] : [other];
    });
    const forms = new Set(found);
    known.set(form, forms);
    return forms;
  };
  const firstLike = (form: string): string => {
    const identity = identityOf(type, form);
    const sameByList = identity === null ? undefined : byIdentity.get(identity)?.[0];
    return sameByList ?? byLikeness.get(likenessOf(type, form))?.find((other) => isLike(type, form, other)) ?? form;
  };
  const standIn = (form: string): StandIn | null =>
    STAND_INS.find((one) => one.type === type && one.words.has(form) && fullest(form).size === 0) ?? null;
  return { fullest, firstLike, standIn };
}

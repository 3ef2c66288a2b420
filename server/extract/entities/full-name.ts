import type { EntityType } from '../../domain/vocabulary.ts';
import { formOf, wordsOf } from './form.ts';
import { isHead } from './organization-forms.ts';
import { STAND_INS } from './stand-ins.ts';

/** Words that say what somebody is: «الحلف» (the alliance) beside «الناتو», «المخيم» beside «الهول». */
function isKindAlone(type: EntityType, name: string): boolean {
  const form = formOf(name);
  if (wordsOf(form).length > 1) return false;
  return STAND_INS.some((one) => one.type === type && one.words.has(form)) || (type === 'ORGANIZATION' && isHead(form));
}

/** The fullest of the names an entity goes by: the most words, then the most letters; a kind alone only where there is no other. */
export function fullestOf(type: EntityType, names: readonly string[]): string {
  const rank = (name: string): number => (isKindAlone(type, name) ? 0 : wordsOf(formOf(name)).length);
  return names.toSorted((a, b) => rank(b) - rank(a) || b.length - a.length)[0] ?? '';
}

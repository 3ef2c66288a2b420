import type { FormRule } from './form-rule.ts';
import { isNamePart } from '../names/word.ts';
import { isSpelledAlike } from './spelling.ts';

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (wanted !== undefined && isSpelledAlike(wanted, word)) at += 1;
  }
  return at === short.length;
}

/** What ends a given name of two words: عوض الله (Awad Allah), تاج السر (Taj al-Sir). */
const SECOND_HALVES: ReadonlySet<string> = new Set(['الله', 'الدين', 'السيد', 'السر', 'الاسلام', 'الرحمن', 'الحق', 'النبي', 'الرسول']);

/** «محمد بن سلمان بن عبد العزيز» has سلمان بن عبد العزيز for a father; so may have whoever bears a given name and a surname after his own. */
function mayBeFather(short: readonly string[], long: readonly string[]): boolean {
  if (/^(بن|ابن|بنت)$/.test(long.at(-short.length - 1) ?? '')) return true;
  const [first = '', last = ''] = short;
  return short.length === 2 && isNamePart(first) && last.startsWith('ال') && !SECOND_HALVES.has(last);
}

export const PERSON_FORMS: readonly FormRule[] = [
  {
    name: 'one of the names',
    reason: 'Surname, first name or kunya alone.',
    type: 'PERSON',
    // al-Sudani for Mohammed Shia al-Sudani
    example: ['السوداني', 'محمد شياع السوداني'],
    apart: ['العبادي', 'محمد شياع السوداني'],
    holds: (short, long) => short.length === 1 && long.length > 1 && isWithin(short, long),
  },
  {
    name: 'fewer names',
    reason: 'The first name and some of those after it.',
    type: 'PERSON',
    // Mohammed al-Sudani for Mohammed Shia al-Sudani; brothers share all names but the first
    example: ['محمد السوداني', 'محمد شياع السوداني'],
    apart: ['أحمد السوداني', 'محمد شياع السوداني'],
    holds: ([first = '', ...rest], [longFirst = '', ...longRest]) =>
      rest.length > 0 && rest.length < longRest.length && isSpelledAlike(first, longFirst) && isWithin(rest, longRest),
  },
  {
    name: 'surname of several words',
    reason: 'The last names; but a father may bear all names of his child but the first.',
    type: 'PERSON',
    // von der Leyen; Hafez al-Assad is not Bashar
    example: ['فون دير لاين', 'أورسولا فون دير لاين'],
    apart: ['حافظ الأسد', 'بشار حافظ الأسد'],
    holds: (short, long) =>
      short.length > 1 && short.length < long.length && isWithin(short, long.slice(-short.length)) && !mayBeFather(short, long),
  },
];

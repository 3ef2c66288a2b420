import { knownPlaces } from '../lexicon/word-list.ts';
import { formOf } from './form.ts';
import type { FormRule } from './form-rule.ts';

/** Kinds whose name is their own; a port, crossing or prison has that of a town near it. */
const OWN_NAMED: ReadonlySet<string> = new Set(['مخيم', 'قاعدة', 'نهر', 'حقل', 'بحيرة', 'جبل', 'جبال', 'معسكر'].map(formOf));

let known: ReadonlySet<string> | null = null;

function isKnownPlace(form: string): boolean {
  known ??= new Set([...knownPlaces().keys()].map(formOf));
  return known.has(form);
}

export const PLACE_FORMS: readonly FormRule[] = [
  {
    name: 'kind alone',
    reason: 'The kind with the article, once the place has been named.',
    type: 'PLACE',
    // the camp; East Jerusalem is not Jerusalem
    example: ['المخيم', 'مخيم الهول'],
    apart: ['القدس', 'القدس الشرقية'],
    holds: ([head = '', ...rest], [first = '', ...name]) =>
      rest.length === 0 && name.length > 0 && head.startsWith('ال') && !isKnownPlace(head) && (first === head || `ال${first}` === head),
  },
  {
    name: 'without its kind',
    reason: 'A camp, river, base by its own name; a port is not the town it is named after.',
    type: 'PLACE',
    // Ain al-Assad for its base
    example: ['عين الأسد', 'قاعدة عين الأسد'],
    apart: ['غوادر', 'ميناء غوادر'],
    holds: (short, [kind = '', ...name]) => OWN_NAMED.has(kind) && name.join(' ') === short.join(' ') && !isKnownPlace(short.join(' ')),
  },
];

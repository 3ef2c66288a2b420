import { normalise } from '../../arabic/normalise.ts';
import { romanise } from '../../arabic/romanise.ts';
import type { EntityType } from '../../domain/vocabulary.ts';
import { spell } from '../lexicon/spell.ts';
import { knownOrganizations, nameParts, type KnownPlace } from '../lexicon/word-list.ts';

const PEOPLE = { known: (word: string) => nameParts().get(word)?.latin, spell };
const PLACES = { known: () => undefined, spell };

/** The name in Latin letters: places as the gazetteer has them, organizations as they are known, people as news would write them. */
export function latinOf(type: EntityType, name: string, names: readonly string[], known: KnownPlace | null): string | null {
  if (known) return known.latin;
  if (type === 'ORGANIZATION') return names.map((each) => knownOrganizations().get(normalise(each).text)).find(Boolean) ?? null;
  return romanise(name, type === 'PERSON' ? PEOPLE : PLACES);
}

import { normalise } from '../../arabic/normalise.ts';
import { romanise } from '../../arabic/romanise.ts';
import type { EntityType } from '../../domain/vocabulary.ts';
import { spell } from '../lexicon/spell.ts';
import { knownOrganizations, nameParts, type KnownPlace } from '../lexicon/word-list.ts';
import { translateOrganization } from './organization-latin.ts';
import { plainPlace } from './plain-place.ts';

const PARTS = { known: (word: string) => nameParts().get(word)?.latin, spell };
const LETTERS = { known: () => undefined, spell };

function latinOfOrganization(name: string, names: readonly string[]): string {
  const known = names.map((each) => knownOrganizations().get(normalise(each).text)).find(Boolean);
  return known ?? translateOrganization(name, (own) => romanise(own, PARTS)) ?? romanise(name, LETTERS);
}

/** The name in Latin letters: places as the gazetteer has them, organizations as they are known or translated, people as news would write them. */
export function latinOf(type: EntityType, name: string, names: readonly string[], known: KnownPlace | null): string {
  if (known) return plainPlace(known.latin);
  if (type === 'ORGANIZATION') return latinOfOrganization(name, names);
  if (type === 'PERSON') return romanise(name, PARTS);
  return translateOrganization(name, (own) => romanise(own, LETTERS)) ?? romanise(name, LETTERS);
}

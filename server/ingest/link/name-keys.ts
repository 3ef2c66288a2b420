import type { AnalysedEntity } from '../../domain/analysis.ts';
import { normalise } from '../../arabic/normalise.ts';
import { knownOrganizations } from '../../extract/lexicon/word-list.ts';
import type { DocumentContext, EntityProfile, NameKeys } from '../../store/linker.ts';
import { countryOfPlace } from './countries.ts';
import { foldOrganization, isGeneric, readNationalBody, wordsOfOrganization } from './organization-name.ts';
import { consonantsOf, isOffice, partsOfName } from './person-name.ts';
import { countriesSharing } from './shared-places.ts';
import { foldLetters, wordsOfName } from './words-of-name.ts';

const COUNTRY = /^[A-Z]{2}$/;
const NONE: NameKeys = { identity: null, kept: [], asked: [] };

/** Under which keys an entity is found again. Keys only bring candidates together; whether they are one is for the score. */
export function nameKeys(entity: AnalysedEntity, document: DocumentContext, { homes }: EntityProfile): NameKeys {
  if (entity.type === 'PERSON') return keysOfPerson(entity.name);
  const identity = entity.type === 'PLACE' ? identityOfPlace(entity, document) : identityOfOrganization(entity, document, homes);
  if (identity !== null) return { identity, kept: [identity], asked: [] };
  const words = entity.type === 'PLACE' ? wordsOfName(entity.name).map(foldLetters) : foldOrganization(entity.name);
  const isCommon = entity.type === 'PLACE' ? countriesSharing(entity.name) !== null : isGeneric(wordsOfOrganization(entity.name));
  if (isCommon || words.length === 0) return NONE;
  const key = `${entity.type}:${words.join(' ')}`;
  return { identity: null, kept: [key], asked: [key] };
}

/**
 * «هيثم صالح الدرعاوي» is found by first and last, by first and second, and by the consonants of first and last; by the family alone only
 * where one of the two texts says no more («الرئيس الفرنسي ماكرون»: the French president Macron).
 */
function keysOfPerson(name: string): NameKeys {
  const parts = partsOfName(name);
  const [first = '', second = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 0 || isOffice(parts)) return NONE;
  const family = `PERSON family:${last}`;
  if (parts.length === 1) return { identity: null, kept: [`PERSON alone:${last}`, family], asked: [family] };
  const full = [
    ...new Set([`PERSON:${first} ${last}`, `PERSON:${first} ${second}`, `PERSON sounds:${consonantsOf(first)} ${consonantsOf(last)}`]),
  ];
  return { identity: null, kept: [...full, family], asked: [...full, `PERSON alone:${last}`] };
}

/** What the gazetteer knows, unless several countries have a town of the name: then the country the text tells of decides, or nobody. */
function identityOfPlace({ name, place, nameLatin }: AnalysedEntity, { countries }: DocumentContext): string | null {
  const sharing = countriesSharing(name);
  if (sharing !== null) {
    const told = sharing.filter((code) => countries.includes(code));
    return told.length === 1 ? `PLACE:${wordsOfName(name).join(' ')} ${told[0] ?? ''}` : null;
  }
  if (place === null) return null;
  if (place.wikidata !== null) return `PLACE:${place.wikidata}`;
  const known = nameLatin?.toLowerCase() ?? wordsOfName(name).join(' ');
  return `PLACE:known:${known}:${place.latitude},${place.longitude}`;
}

/** Whether the gazetteer's place is another country's town of the same name. */
export function isOtherTown(entity: AnalysedEntity, { countries }: DocumentContext): boolean {
  const sharing = entity.type === 'PLACE' && entity.place !== null ? countriesSharing(entity.name) : null;
  const told = sharing?.filter((code) => countries.includes(code)) ?? [];
  return sharing !== null && !(told.length === 1 && told[0] === countryOfPlace(entity.place));
}

/** «الأمم المتحدة» is one; «وزارة الداخلية» (the interior ministry) is one of each country, when the text says which. */
function identityOfOrganization({ name, aliases }: AnalysedEntity, document: DocumentContext, homes: readonly string[]): string | null {
  for (const form of [name, ...aliases]) {
    const latin = knownOrganizations().get(normalise(form).text);
    // «البنك المركزي» (the central bank) may stand in the list and is each country's own all the same.
    if (latin !== undefined && !isGeneric(wordsOfOrganization(form))) return `ORGANIZATION:known:${latin.toLowerCase()}`;
  }
  const national = readNationalBody(name);
  const country = national?.country ?? homes.find((home) => COUNTRY.test(home)) ?? document.country;
  return national === null || country === null ? null : `ORGANIZATION:${national.body} ${country}`;
}

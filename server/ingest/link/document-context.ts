import type { AnalysedClaim, Analysis, AnalysedEntity } from '../../domain/analysis.ts';
import type { DocumentContext, EntityProfile } from '../../store/linker.ts';
import { countryOfPlace, countryOfWord } from './countries.ts';
import { foldOrganization, isGeneric, readNationalBody, wordsOfOrganization } from './organization-name.ts';
import { partsOfName } from './person-name.ts';
import { countriesSharing } from './shared-places.ts';
import { callingBeside } from './titles.ts';
import { wordsOfName } from './words-of-name.ts';

/** The country of a text is plain when at least this share of what names a country names that one. */
const PLAIN = 0.6;
const NAMES_KEPT = 60;

/** How often each country is told of: by its places and by adjectives, but not in the names of people, for «المصري» is a family. */
function countCountries({ text, entities }: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string | null): void => {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const { type, place, name, mentions } of entities)
    if (type === 'PLACE' && countriesSharing(name) === null) for (const _ of mentions) add(countryOfPlace(place));
  const people = entities.filter(({ type }) => type === 'PERSON').flatMap(({ mentions }) => mentions);
  let plain = '';
  let from = 0;
  for (const { start, end } of people.toSorted((a, b) => a.start - b.start)) {
    plain += ` ${text.slice(from, Math.max(from, start))}`;
    from = Math.max(from, end);
  }
  for (const word of wordsOfName(plain + text.slice(from))) add(countryOfWord(word));
  return counts;
}

/** A name that says something when two texts share it: not a common body, not a first name alone. */
export function tellingNames({ type, name }: AnalysedEntity): string[] {
  if (type === 'PLACE') return [];
  if (type === 'PERSON') {
    const parts = partsOfName(name);
    return parts.length < 2 ? [] : [`${parts[0] ?? ''} ${parts.at(-1) ?? ''}`];
  }
  if (isGeneric(wordsOfOrganization(name)) || readNationalBody(name) !== null) return [];
  return [foldOrganization(name).join(' ')];
}

/** What a text tells all its entities have in common. */
export function describeDocument(analysis: Analysis): DocumentContext {
  const counts = [...countCountries(analysis)].toSorted((a, b) => b[1] - a[1]);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const [first] = counts;
  return {
    country: first !== undefined && first[1] / all >= PLAIN ? first[0] : null,
    countries: counts.map(([code]) => code),
    names: [...new Set(analysis.entities.flatMap(tellingNames))].slice(0, NAMES_KEPT),
  };
}

function partnersIn(
  claims: readonly AnalysedClaim[],
  key: string,
  type: AnalysedClaim['type'],
): { title: string | null; other: string | null }[] {
  return claims
    .filter((claim) => claim.type === type && claim.arguments.some(({ entity, role }) => role === 'SUBJECT' && entity === key))
    .map((claim) => ({ title: claim.title, other: claim.arguments.find(({ role }) => role === 'OBJECT')?.entity ?? null }));
}

/** Says where it belongs: right after a name, «وزارة الداخلية اليمنية» (the Yemeni interior ministry), «مجلس النواب في العراق» (in Iraq). */
function countryBehind({ text, entities }: Analysis, entity: AnalysedEntity): string | null {
  for (const { end } of entity.mentions) {
    const behind = /^[»"”]?\s+(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1] ?? '';
    const said = wordsOfName(behind)
      .map(countryOfWord)
      .find((code) => code !== null);
    if (said) return said;
    const place = /^[»"”]?\s+(?:في|فى)\s+$/u;
    for (const other of entities)
      if (other.mentions.some(({ start }) => place.test(text.slice(end, start)) && start > end)) return countryOfPlace(other.place);
  }
  return null;
}

/** What a text tells of one entity: offices held, and where it belongs. */
export function describeEntity(analysis: Analysis, entity: AnalysedEntity): EntityProfile {
  const byKey = new Map(analysis.entities.map((each) => [each.key, each]));
  const offices = partnersIn(analysis.claims, entity.key, 'HOLDS_POSITION');
  const titles = new Set(
    [...entity.mentions.map(({ title }) => title), ...offices.map(({ title }) => title)].filter((title) => title !== null),
  );
  if (entity.type === 'PERSON' && titles.size === 0)
    for (const mention of entity.mentions) add(titles, callingBeside(analysis.text, mention));
  const homes = new Set<string>();
  if (entity.type === 'PERSON') {
    for (const title of titles) for (const word of wordsOfName(title)) add(homes, countryOfWord(word));
    for (const { other } of offices) {
      const held = other === null ? undefined : byKey.get(other);
      add(
        homes,
        held?.type === 'PLACE'
          ? countryOfPlace(held.place)
          : held
            ? (readNationalBody(held.name)?.country ?? countryBehind(analysis, held))
            : null,
      );
    }
  }
  if (entity.type === 'ORGANIZATION') add(homes, readNationalBody(entity.name)?.country ?? countryBehind(analysis, entity));
  if (entity.type !== 'PERSON')
    for (const { other } of partnersIn(analysis.claims, entity.key, 'LOCATED_IN'))
      add(homes, other === null ? null : wordsOfName(byKey.get(other)?.name ?? '').join(' '));
  return { titles: [...titles], homes: [...homes] };
}

function add(to: Set<string>, value: string | null | undefined): void {
  if (value) to.add(value);
}

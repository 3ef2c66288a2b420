import { readFileSync } from 'node:fs';
import { normalise } from '../../arabic/normalise.ts';

/** Rows of a list beside this file: tab-separated columns, the first line says the source. */
function readRows(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A place the gazetteer knows. */
export interface KnownPlace {
  name: string;
  latin: string;
  wikidata: string | null;
  latitude: number;
  longitude: number;
}

/** By normalised name. */
export const knownPlaces = once(() => {
  const places = new Map<string, KnownPlace>();
  for (const [name = '', latin = '', wikidata = '', latitude = '', longitude = ''] of readRows('places.tsv')) {
    const key = normalise(name).text;
    if (!places.has(key))
      places.set(key, { name, latin, wikidata: wikidata || null, latitude: Number(latitude), longitude: Number(longitude) });
  }
  return places;
});

/** What is known of one word as part of a person's name. */
export interface NamePart {
  latin: string;
  /** Also a common word: أمل (hope), كريم (generous). */
  ambiguous: boolean;
}

export const nameParts = once(
  () =>
    new Map<string, NamePart>(
      readRows('names.tsv').map(([name = '', latin = '', mark = '']) => [name, { latin, ambiguous: mark === '+' }]),
    ),
);

export const commonWords = once(() => new Set(readRows('common-words.txt').map(([word = '']) => word)));

export const nationalities = once(() => new Set(readRows('nationalities.txt').map(([word = '']) => word)));

/** Organizations that carry no head noun of theirs or are best known by a fixed form, by normalised name. */
export const knownOrganizations = once(
  () => new Map<string, string>(readRows('organizations.tsv').map(([name = '', latin = '']) => [normalise(name).text, latin])),
);

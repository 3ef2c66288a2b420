import { readFileSync } from 'node:fs';
import type { AnalysedEntity } from '../../domain/analysis.ts';
import { foldLetters } from './words-of-name.ts';

interface Countries {
  ofPlace: Map<string, string>;
  ofAdjective: Map<string, string>;
}

let known: Countries | null = null;

function countries(): Countries {
  if (known !== null) return known;
  known = { ofPlace: new Map(), ofAdjective: new Map() };
  const lines = readFileSync(new URL('countries.tsv', import.meta.url), 'utf8').split('\n');
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    const [code = '', adjectives = '', places = ''] = line.split('\t');
    for (const adjective of adjectives.split(' ')) known.ofAdjective.set(adjective, code);
    for (const place of places.split(' ')) known.ofPlace.set(place, code);
  }
  return known;
}

/** The code of the country that a place of the gazetteer is or lies in: Basra → IQ; null for seas, continents and the unknown. */
export function countryOfPlace(place: AnalysedEntity['place']): string | null {
  if (place === null) return null;
  return countries().ofPlace.get(place.wikidata ?? `${place.latitude},${place.longitude}`) ?? null;
}

const AS_SAID = /^(?:[وفبك]?ال|[وف]?لل)?(\p{L}+?)(?:ه|ون|ين|ات|تين|ا)?$/u;

/** «العراقية» (Iraqi), «وللعراقيين» (and to the Iraqis) → IQ; null when the word is no adjective of a country. `word` is one of `wordsOfName`. */
export function countryOfWord(word: string): string | null {
  const folded = foldLetters(word);
  return countries().ofAdjective.get(AS_SAID.exec(folded)?.[1] ?? folded) ?? null;
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'region' });

/** Whether it is a country itself, and no place in one. */
export function isCountry({ place, nameLatin }: Pick<AnalysedEntity, 'place' | 'nameLatin'>): boolean {
  const code = countryOfPlace(place);
  return code !== null && ENGLISH.of(code) === nameLatin;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { normalise } from '../../server/arabic/normalise.ts';
import { queryKeys } from '../../server/arabic/search-keys.ts';
import type { AnalysedEntity, Analysis } from '../../server/domain/analysis.ts';
import { parseId } from '../../server/domain/ids.ts';
import type { DocumentId } from '../../server/domain/ids.ts';
import { latinOf } from '../../server/extract/entities/latin-name.ts';
import { knownPlaces } from '../../server/extract/lexicon/word-list.ts';
import { SHARED_PLACE_NAMES } from '../../server/extract/rules/place-heads.ts';
import { linkEntities } from '../../server/ingest/link.ts';
import type { Store } from '../../server/store/store.ts';

/** One name as Arabic news has it and as somebody types it in Latin letters. */
export interface NamePair {
  arabic: string;
  latin: string;
  kind: 'PERSON' | 'PLACE';
}
export type Named = Pick<AnalysedEntity, 'type' | 'name' | 'nameLatin'>;

const FIRST = 5;
const AT = '2024-06-01T00:00:00.000Z';

export function readNamePairs(): NamePair[] {
  const lines = readFileSync(new URL('name-pairs.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [arabic = '', latin = '', kind] = line.split('\t');
    return { arabic, latin, kind: kind === 'PLACE' ? 'PLACE' : 'PERSON' };
  });
}

/** With the Latin name that the extractor would give it. */
export function nameEntity(type: NamePair['kind'], name: string): Named {
  const key = normalise(name).text;
  const known = type === 'PLACE' && !SHARED_PLACE_NAMES.has(key) ? (knownPlaces().get(key) ?? null) : null;
  return { type, name, nameLatin: latinOf(type, name, [name], known) };
}

/** Stores a document that only names them, each in a sentence of its own. */
export async function storeNames(store: Store, title: string, named: readonly Named[]): Promise<DocumentId> {
  let text = '';
  const entities = named.map((entity, index): AnalysedEntity => {
    const start = text.length;
    text += `${entity.name}.\n`;
    const mention = { start, end: start + entity.name.length, text: entity.name, title: null, score: 1, by: 'score' };
    return { key: `e${index + 1}`, aliases: [], place: null, mentions: [mention], ...entity };
  });
  const sentences = entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end: end + 1 })));
  const analysis: Analysis = { text, publishedAt: AT, extractor: 'score', sentences, entities, events: [], claims: [] };
  const digest = createHash('sha256').update(`${title}\n${text}`).digest('hex');
  const id = parseId('doc', `doc_${digest.slice(0, 24)}`);
  if (id === null) throw new Error('not an id');
  const document = {
    id,
    digest,
    text,
    title,
    language: 'ar',
    source: null,
    url: null,
    publishedAt: AT,
    ingestedAt: AT,
    extractor: 'score',
  };
  await store.write.storeDocument(document, analysis, linkEntities(analysis));
  return id;
}

/** Whether the entity of that name is among the first five that answer what was typed. */
export async function isFound(store: Store, typed: string, name: string): Promise<boolean> {
  const hits = await store.read.search({ text: typed, keys: queryKeys(typed), types: null, first: FIRST, after: null });
  const ids = hits.rows.flatMap(({ row }) => parseId('ent', row.id) ?? []);
  return (await store.read.entitiesById(ids)).some((entity) => entity.name === name);
}

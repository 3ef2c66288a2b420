import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { countReads, ingestSample, openService, openStore } from './service.ts';
import type { Service } from './service.ts';

let store: Store;
let service: Service;
let reads: string[];
let document: string;
beforeAll(async () => {
  store = await openStore();
  const counting = countReads(store);
  reads = counting.reads;
  service = await openService({ store: counting.store });
  document = await ingestSample(service, 'sudan-mediation.txt', 'round trips');
});
afterAll(async () => {
  await service.close();
  await store.close();
});

async function countFor(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  reads.length = 0;
  const { errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return reads.toSorted();
}

describe('round trips', () => {
  it('reads an article with all its marks in seven', async () => {
    const query = `query ($id: ID!) { document(id: $id) {
      text
      mentionCount
      mentions { entity { id name } sentence { text } document { title } }
      claims { event { label } document { title } }
    } }`;
    expect(await countFor(query, { id: document })).toEqual([
      'claimsOf',
      'documentTexts',
      'documentsById',
      'entitiesById',
      'eventsById',
      'mentionsOf',
      'sentencesById',
    ]);
  });

  it('reads a page of events in four, however many there are', async () => {
    const query = `{ events(first: 100) { nodes { participants { entity { name } } place { name } } } }`;
    expect(await countFor(query)).toEqual(['entitiesById', 'entitiesById', 'events', 'participantsOf']);
  });

  it('asks for the same thing once', async () => {
    const query =
      'query ($id: ID!) { a: document(id: $id) { title } b: document(id: $id) { title } node(id: $id) { id } nodes(ids: [$id, $id]) { id } }';
    expect(await countFor(query, { id: document })).toEqual(['documentsById']);
  });

  it('asks again for every request', async () => {
    const query = 'query ($id: ID!) { document(id: $id) { title } }';
    expect(await countFor(query, { id: document })).toEqual(['documentsById']);
    expect(await countFor(query, { id: document })).toEqual(['documentsById']);
  });
});

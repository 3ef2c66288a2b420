import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DocumentId } from '../../server/domain/ids.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { Store } from '../../server/store/store.ts';
import { isFound, nameEntity, readNamePairs, storeNames } from '../score/name-graph.ts';

const TWELVE = readNamePairs().filter((_, index) => index % 17 === 0);
const BEGUN = [
  { kind: 'PERSON', arabic: 'عبد المجيد تبون', latin: 'Abdelmadjid Tebb' },
  { kind: 'PERSON', arabic: 'معمر القذافي', latin: 'Moammar Gadh' },
] as const;
let store: Store;
let document: DocumentId;

describe('a name stored in Arabic', () => {
  beforeAll(async () => {
    store = await connectStore(inject('neo4j'));
    await store.applySchema();
    const named = [...TWELVE, ...BEGUN].map(({ kind, arabic }) => nameEntity(kind, arabic));
    document = await storeNames(store, randomUUID(), named);
  });
  afterAll(async () => {
    await store.write.deleteDocument(document);
    await store.close();
  });

  it.each(TWELVE)('$arabic is among the first five for $latin', async ({ arabic, latin }) => {
    expect(await isFound(store, latin, arabic)).toBe(true);
  });

  it.each(BEGUN)('$arabic is found before $latin has been typed to its end', async ({ arabic, latin }) => {
    expect(await isFound(store, latin, arabic)).toBe(true);
  });
});

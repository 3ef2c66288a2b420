import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../server/graphql/limits/limits.ts';
import type { Store } from '../../server/store/store.ts';
import { HOSTILE } from './hostile-requests.ts';
import { countReads, openService, openStore } from './service.ts';
import type { Service } from './service.ts';

let store: Store;
let service: Service;
let reads: string[];
beforeAll(async () => {
  store = await openStore();
  const counting = countReads(store);
  reads = counting.reads;
  service = await openService({ store: counting.store });
});
afterAll(async () => {
  await service.close();
  await store.close();
});

describe('a request made to harm', () => {
  it('is known in more than thirty kinds', () => {
    expect(new Set(HOSTILE.map(({ kind }) => kind)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(30);
  });

  it.each(HOSTILE)('is refused before the database is asked: $kind', async ({ init, search = '', status, code, measure }) => {
    reads.length = 0;
    const response = await fetch(`${service.url}/graphql${search}`, init);
    const answer = (await response.json()) as Awaited<ReturnType<Service['ask']>>;
    expect(reads).toEqual([]);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toContain(code);
    expect(response.status).toBe(status);
    expect(answer.extensions?.['cost']).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(answer)).not.toMatch(/INTERNAL|stack|node_modules|\.ts:/);
    if (!measure) return;
    const [error] = answer.errors ?? [];
    expect(error?.extensions).toMatchObject({ measure, limit: LIMITS[measure] });
    expect(error?.extensions['cost']).toBeGreaterThan(LIMITS[measure]);
  });

  it.each([
    ['Cypher', `'}) DETACH DELETE n //`],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['marks that turn the reading direction', 'سلمى \u202Eناصر\u2066'],
    ['words of the index’s own language', 'name:* AND (NOT a~ OR "b"^9) \\'],
    ['half a letter', '\uD800'],
    ['a zero', 'سلمى\u0000ناصر'],
  ])('is answered when it is only words: %s', async (_, text) => {
    const { errors, data } = await service.ask(
      'query ($text: String!) { search(text: $text, first: 5) { nodes { score } } entities(first: 5, filter: { name: $text }) { nodes { id } } }',
      { text, __proto__: null, constructor: 'x' },
    );
    expect(errors).toBeUndefined();
    expect(Array.isArray(data.search.nodes)).toBe(true);
  });
});

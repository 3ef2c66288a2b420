import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { openService, openStore } from './service.ts';
import type { Service } from './service.ts';

let store: Store;
let service: Service;
beforeAll(async () => {
  store = await openStore();
  service = await openService({ store });
});
afterAll(async () => {
  await service.close();
  await store.close();
});

async function refuse(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { errors, status } = await service.ask(query, variables);
  expect(errors).toHaveLength(1);
  return { status, message: errors?.[0]?.message ?? '', ...errors?.[0]?.extensions };
}

/** `times` three fields deep, and three more. */
function nest(times: number): string {
  let inner = 'id';
  for (let time = 0; time < times; time += 1) inner = `targetNode { ... on Event { participants { edge { ${inner} } } } }`;
  return `{ edgesAmong(ids: []) { ${inner} } }`;
}

describe('limits', () => {
  it('says the cost of what it answers', async () => {
    const { extensions } = await service.ask('{ documents(first: 2) { nodes { id } } }');
    expect(extensions).toEqual({ cost: 3 });
  });

  it('refuses what costs too much before running it, with the cost and the limit', async () => {
    const query =
      'query ($first: Int!) { documents(first: $first) { nodes { mentions { entity { ... on Person { positions { organization { id } } } } } } } }';
    expect(await refuse(query, { first: 100 })).toMatchObject({
      status: 400,
      code: 'COST_EXCEEDED',
      measure: 'cost',
      limit: 50_000,
      cost: expect.any(Number),
    });
  });

  it('counts a fragment as often as it is spread', async () => {
    const laughs = Array.from(
      { length: 12 },
      (_, i) => `fragment F${i} on Document { mentions { entity { id } } ...F${i + 1} ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    const { code } = await refuse(`{ documents(first: 10) { nodes { ...F0 } } } ${laughs} fragment F12 on Document { mentions { id } }`);
    expect(code).toBe('COST_EXCEEDED');
  });

  it('refuses queries that are too deep', async () => {
    expect((await service.ask(nest(3))).errors).toBeUndefined();
    expect(await refuse(nest(4))).toMatchObject({ status: 400, code: 'COST_EXCEEDED', measure: 'depth', cost: 14, limit: 12 });
  });

  it('refuses too many aliases', async () => {
    const query = `{ ${Array.from({ length: 51 }, (_, i) => `a${i}: graph { version }`).join(' ')} }`;
    expect(await refuse(query)).toMatchObject({ status: 400, code: 'COST_EXCEEDED', measure: 'aliases', cost: 51, limit: 50 });
  });

  it('refuses texts of too many tokens', async () => {
    expect(await refuse(`{ ${'graph { version } '.repeat(1500)} }`)).toMatchObject({
      status: 400,
      code: 'COST_EXCEEDED',
      measure: 'tokens',
      cost: 4001,
      limit: 4000,
    });
  });

  it('refuses requests of more than 1 MB', async () => {
    expect(await refuse('{ graph { version } }', { padding: 'x'.repeat(1024 * 1024) })).toMatchObject({
      status: 413,
      code: 'COST_EXCEEDED',
      measure: 'bytes',
      limit: 1024 * 1024,
    });
  });

  it('leaves introspection open', async () => {
    const { data, errors } = await service.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});

describe('arguments', () => {
  it.each([
    '{ documents(first: 0) { nodes { id } } }',
    '{ documents(first: 101) { nodes { id } } }',
    '{ neighbourhood(of: ["ent_1"], first: 501) { shown } }',
    '{ neighbourhood(of: [], first: 5) { shown } }',
    '{ neighbourhood(of: ["doc_1"], first: 5) { shown } }',
    '{ paths(from: "ent_1", to: "ent_2", maxLength: 7, first: 1) { nodes { __typename } } }',
    '{ paths(from: "ent_1", to: "ent_1", first: 1) { nodes { __typename } } }',
    '{ commonNeighbours(ids: ["ent_1"], first: 5) { total { count } } }',
    '{ evidence(first: 5) { nodes { id } } }',
    '{ evidence(edge: "edg_t.a.b.ACTOR", node: "ent_1", first: 5) { nodes { id } } }',
    '{ evidence(edge: "ent_1", first: 5) { nodes { id } } }',
    '{ events(first: 5, filter: { from: "2024-02-30" }) { nodes { id } } }',
    '{ entities(first: 5, filter: { changedSince: "soon" }) { nodes { id } } }',
    '{ documents(first: 5, after: "garbage") { nodes { id } } }',
    '{ nothing }',
    '{ documents { nodes { id } } }',
    '{',
  ])('refuses %s', async (query) => {
    expect(await refuse(query)).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses the cursor of another list', async () => {
    const page = await service.ask('{ entities(first: 1, orderBy: NAME) { pageInfo { endCursor } } }');
    const after = (page.data.entities.pageInfo.endCursor as string | null) ?? 'none';
    expect(await refuse('query ($after: String) { events(first: 1, after: $after) { nodes { id } } }', { after })).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

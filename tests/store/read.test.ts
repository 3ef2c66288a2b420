import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DocumentId, EntityId } from '../../server/domain/ids.ts';
import { connectStore } from '../../server/store/connect.ts';
import { BadCursor } from '../../server/store/errors.ts';
import type { NeighbourhoodInput, Store } from '../../server/store/store.ts';
import { tell } from './analysis.ts';
import type { Told } from './analysis.ts';
import { readThrough } from './read-through.ts';

let store: Store;
const here = `فضاء${randomUUID().replaceAll('-', '')}`;
const meets: Told = { who: 'سلمى', whom: 'ناصر', isRelation: false, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const holds: Told = { who: 'سلمى', whom: 'وزارة', isRelation: true, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const visits: Told = { who: 'ناصر', whom: 'بلدة', isRelation: false, realis: 'ACTUAL', stance: 'REPORTED', event: 1 };
const documents: DocumentId[] = [];
const ids = new Map<string, EntityId>();
const ANY: Omit<NeighbourhoodInput, 'of' | 'first'> = {
  types: null,
  eventTypes: null,
  roles: null,
  from: null,
  to: null,
  minClaims: 1,
  disputed: null,
};
const idOf = (name: string): EntityId => ids.get(`${name} ${here}`)!;

beforeAll(async () => {
  store = await connectStore(inject('neo4j'));
  await store.applySchema();
  for (const told of [
    [meets, holds],
    [meets, holds, visits],
    [holds, visits, { ...meets, stance: 'DENIED' as const }],
  ]) {
    const { document, analysis, link } = tell(here, told, { day: `2024-05-${10 + documents.length}` });
    documents.push((await store.write.storeDocument(document, analysis, link)).id);
  }
  const entities = await store.read.entitiesById((await store.read.mentionsOf(documents)).map(({ entity }) => entity));
  for (const { name, id } of entities) ids.set(name, id);
});
afterAll(async () => {
  for (const id of documents) await store.write.deleteDocument(id);
  await store.close();
});

describe('what is around a node', () => {
  it('has the node itself, its neighbours and every edge between, most evidence first', async () => {
    const found = await store.read.neighbourhood({ of: [idOf('سلمى')], ...ANY, first: 50 });
    expect(found).toMatchObject({ shown: 4, total: { count: 4, exact: true }, omitted: [] });
    expect(found.nodes.map(({ id }) => id).slice(0, 2)).toEqual([idOf('سلمى'), idOf('وزارة')]);
    expect(found.edges.find(({ kind }) => kind === 'RELATES')).toMatchObject({ claimCount: 3, documentCount: 3, contradictions: [] });
  });

  it('says what a limit and a filter leave out', async () => {
    const cut = await store.read.neighbourhood({ of: [idOf('سلمى')], ...ANY, first: 1 });
    expect(cut).toMatchObject({ shown: 1, total: { count: 4 }, omitted: [{ reason: 'LIMIT', count: 3 }] });
    const fitting = await store.read.neighbourhood({ of: [idOf('سلمى')], ...ANY, types: ['ORGANIZATION'], first: 5 });
    expect(fitting).toMatchObject({ shown: 1, total: { count: 1 }, omitted: [{ reason: 'FILTER', count: 3 }] });
  });

  it('knows ways and common neighbours', async () => {
    const [way] = await store.read.paths({ from: idOf('وزارة'), to: idOf('بلدة'), maxLength: 6, avoid: [], first: 5 });
    expect(way?.edges).toHaveLength(5);
    expect(await store.read.paths({ from: idOf('وزارة'), to: idOf('بلدة'), maxLength: 6, avoid: [idOf('ناصر')], first: 5 })).toEqual([]);
    const common = await store.read.commonNeighbours([idOf('سلمى'), idOf('ناصر')], 10);
    expect(common.total).toEqual({ count: 3, exact: true });
  });
});

describe('evidence', () => {
  it('of an entity has every claim once and every argument of each', async () => {
    const claims = await readThrough((page) => store.read.evidence({ node: idOf('سلمى') }, page));
    expect(new Set(claims.map(({ id }) => id)).size).toBe(6);
    expect(claims).toHaveLength(6);
    expect(claims.map((claim) => claim.arguments.length)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('of edges and events has what their counts promise', async () => {
    const { edges, nodes } = await store.read.neighbourhood({ of: [idOf('سلمى'), idOf('ناصر')], ...ANY, first: 50 });
    for (const edge of edges)
      expect(await readThrough((page) => store.read.evidence({ edge: edge.id }, page))).toHaveLength(edge.claimCount);
    for (const node of nodes.filter(({ kind }) => kind === 'EVENT'))
      expect(await readThrough((page) => store.read.evidence({ node: node.id }, page))).toHaveLength(
        'claimCount' in node ? node.claimCount : 0,
      );
  });
});

describe('cursors', () => {
  it('are refused by other questions and when tampered with', async () => {
    const of = { node: idOf('سلمى') };
    const { rows } = await store.read.evidence(of, { first: 1, after: null });
    const cursor = rows[0]!.cursor;
    const moved = Buffer.from(Buffer.from(cursor, 'base64url').toString().replace('clm_', 'clm_0')).toString('base64url');
    for (const after of ['', 'x', moved, Buffer.from('{}').toString('base64url')])
      await expect(store.read.evidence(of, { first: 1, after })).rejects.toThrow(BadCursor);
    await expect(store.read.evidence({ node: idOf('ناصر') }, { first: 1, after: cursor })).rejects.toThrow(BadCursor);
  });
});

describe('search', () => {
  const search = (text: string) => store.read.search({ text, keys: [text], types: null, first: 10, after: null });

  it('puts the exact name first and finds a name as it is typed', async () => {
    expect((await search(`سلمى ${here}`)).rows[0]?.row.id).toBe(idOf('سلمى'));
    expect((await search(`سلمى ${here.slice(0, -3)}`)).rows[0]?.row.id).toBe(idOf('سلمى'));
  });

  it.each([
    '',
    ' ',
    '"',
    '\\',
    '(((',
    'a AND',
    'OR',
    'NOT',
    '*',
    '?',
    '~',
    'a~~',
    '^',
    '[a TO',
    '/x',
    '{}',
    ':',
    '&&',
    '!',
    "') RETURN 1 //",
    '\u202Eabc',
    '\u0000',
    'ا'.repeat(500),
  ])('takes %j for words and nothing else', async (text) => {
    await expect(search(text)).resolves.toBeDefined();
  });
});

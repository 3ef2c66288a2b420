import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DocumentId } from '../../server/domain/ids.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { EntityRow, Store } from '../../server/store/store.ts';
import { tell } from './analysis.ts';
import { ANY_EDGE, ANY_ENTITY, ANY_EVENT } from './any-conditions.ts';
import type { Told } from './analysis.ts';

/** Nothing else in the test's database has changed so late, so this alone sets ours apart. */
const AT = '2999-01-01T00:00:00.000Z';
const here = `فضاء${randomUUID().replaceAll('-', '')}`;
const since = { changedSince: AT, isNot: false };
const events = [[{ ...ANY_EVENT, ...since }]];
const meets: Told = { who: 'سلمى', whom: 'ناصر', isRelation: false, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const holds: Told = { who: 'سلمى', whom: 'وزارة', isRelation: true, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const visits: Told = { who: 'ناصر', whom: 'بلدة', isRelation: false, realis: 'ACTUAL', stance: 'REPORTED', event: 1 };
const documents: DocumentId[] = [];
const byName = new Map<string, EntityRow>();
let store: Store;

beforeAll(async () => {
  store = await connectStore(inject('neo4j'));
  await store.applySchema();
  for (const [told, day] of [
    [[meets, holds], '2024-05-10'],
    [[meets, holds, visits], '2024-05-11'],
    [[holds, visits, { ...meets, stance: 'DENIED' as const }], '2024-06-12'],
  ] as const) {
    const { document, analysis, link } = tell(here, [...told], { day });
    documents.push((await store.write.storeDocument({ ...document, ingestedAt: AT }, analysis, link)).id);
  }
  const ids = (await store.read.mentionsOf(documents)).map(({ entity }) => entity);
  for (const row of await store.read.entitiesById([...new Set(ids)])) byName.set(row.name.split(' ')[0] ?? '', row);
});
afterAll(async () => {
  for (const id of documents) await store.write.deleteDocument(id);
  await store.close();
});

describe('counts', () => {
  it('of entities, events, edges, claims and documents are what pulling the rows and counting them gives', async () => {
    const first = 100;
    const entities = [[{ ...ANY_ENTITY, ...since }]];
    expect(await store.read.countEntities(entities, ['TYPE'], first)).toEqual({
      groups: [
        { keys: ['PERSON'], count: 2 },
        { keys: ['ORGANIZATION'], count: 1 },
        { keys: ['PLACE'], count: 1 },
      ],
      omitted: 0,
      total: 4,
    });
    const told = (await store.read.events(events, 'DATE', { first, after: null })).rows.map(({ row }) => row);
    const byStance = await store.read.countEvents(events, ['STANCE'], first);
    for (const { keys, count } of byStance.groups) expect(told.filter(({ stance }) => stance === keys[0])).toHaveLength(count);
    expect(byStance.total).toBe(told.length);
    const edges = [[{ ...ANY_EDGE, ...since }]];
    const drawn = (await store.read.edges(edges, 'ID', { first, after: null })).rows.map(({ row }) => row);
    const byRole = await store.read.countEdges(edges, ['KIND', 'ROLE'], first);
    for (const { keys, count } of byRole.groups)
      expect(drawn.filter(({ kind, role }) => kind === keys[0] && role === keys[1])).toHaveLength(count);
    expect(byRole.total).toBe(drawn.length);
    const { undated: _, participants: __, disputed: ___, minClaims: ____, ...claimed } = events[0]![0]!;
    expect(await store.read.countClaims([[{ ...claimed, kinds: null }]], ['SOURCE', 'MONTH'], first)).toEqual({
      groups: [
        { keys: [here, '2024-05'], count: 5 },
        { keys: [here, '2024-06'], count: 3 },
      ],
      omitted: 0,
      total: 8,
    });
    const ours = [[{ source: here, from: null, to: null, ...since }]];
    expect(await store.read.countDocuments(ours, ['MONTH'], 1)).toEqual({
      groups: [{ keys: ['2024-05'], count: 2 }],
      omitted: 1,
      total: 3,
    });
  });

  it('of events by publisher and role count one once for each, and once in all', async () => {
    const one = await store.read.countEvents(events, ['SOURCE', 'ROLE'], 100);
    expect(new Set(one.groups.map(({ keys }) => keys[1]))).toEqual(new Set(['ACTOR', 'TARGET']));
    for (const { count } of one.groups) expect(count).toBe(one.total);
  });
});

describe('co-occurrence', () => {
  it('counts the events that two take part in together, and the documents that tell of them', async () => {
    const told = (await store.read.events(events, 'DATE', { first: 100, after: null })).rows.map(({ row }) => row.id);
    const taking = await store.read.participantsOf(told);
    const together = (a: string, b: string) =>
      told.filter((event) => [a, b].every((who) => taking.some((one) => one.event === event && one.entity === who))).length;
    const found = await store.read.coOccurrences(events, { of: null, types: null, first: 10 });
    expect(found.read).toBe(told.length);
    expect(found.total).toEqual({ count: 2, exact: true });
    for (const { one, other, events: count } of found.pairs) {
      expect(one < other).toBe(true);
      expect(together(one, other)).toBe(count);
    }
    const people = await store.read.coOccurrences(events, { of: [byName.get('سلمى')!.id], types: ['PERSON'], first: 10 });
    expect(people.pairs).toHaveLength(1);
    expect(new Set([people.pairs[0]!.one, people.pairs[0]!.other])).toEqual(new Set([byName.get('سلمى')!.id, byName.get('ناصر')!.id]));
    expect(people.pairs[0]).toMatchObject({ documents: 3 });
  });
});

describe('a hub', () => {
  it('is looked at by kind and time, though it has more edges than are read at once', async () => {
    const hub = byName.get('وزارة')!.id;
    const looker = (await import('./graph-picture.ts')).openLooker();
    await looker.run(
      `MATCH (e:Entity {id: $hub}) UNWIND range(1, 10050) AS i
       WITH e, i, toString(date('2020-01-01') + duration({days: i % 1000})) AS day, CASE WHEN i % 2 = 0 THEN 'AID' ELSE 'TRIAL' END AS type, 'evt_' + $here + i AS id
       CREATE (v:Event {id: id, type: type, label: 'م', realis: 'ACTUAL', stance: 'ASSERTED', dateFrom: day, dateTo: day, dateKey: day, datePrecision: 'DAY', claims: 1, degree: 1, changedAt: ''})
       CREATE (e)-[:TAKES_PART {id: 'edg_t.' + $hub + '.' + id + '.ACTOR', role: 'ACTOR', entity: $hub, eventType: type, dateKey: day, seenKey: day, claims: 1, documents: 1, stance: 'ASSERTED', changedAt: ''}]->(v)`,
      { hub, here },
    );
    const any = { types: null, roles: null, from: null, to: null, minClaims: 1, disputed: null, eventTypes: null };
    const march = { ...any, eventTypes: ['AID' as const], from: '2020-03', to: '2020-03', types: ['EVENT' as const] };
    const found = await store.read.neighbourhood({ of: [hub], ...march, first: 5 });
    const [counted] = await looker.run(
      `MATCH (:Entity {id: $hub})-[:TAKES_PART]->(v:Event {type: 'AID'}) WHERE v.dateFrom STARTS WITH '2020-03' RETURN count(v) AS count`,
      { hub },
    );
    expect(found.total).toEqual({ ...counted, exact: true });
    expect(found.omitted).toContainEqual({ reason: 'FILTER', count: expect.any(Number), exact: false });
    expect((await store.read.neighbourhood({ of: [hub], ...any, first: 5 })).total.exact).toBe(false);
    await looker.run(`MATCH (v:Event) WHERE v.id STARTS WITH 'evt_' + $here DETACH DELETE v`, { here });
    await looker.close();
  });
});

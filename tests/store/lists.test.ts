import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collationKey } from '../../server/arabic/collation.ts';
import { type Combined, toClauses } from '../../server/domain/filter.ts';
import type { DocumentId } from '../../server/domain/ids.ts';
import type { EventConditions } from '../../server/store/conditions.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { EdgeRow, EntityOrder, EntityRow, EventRow, Store } from '../../server/store/store.ts';
import { tell } from './analysis.ts';
import { ANY_EDGE, ANY_ENTITY, ANY_EVENT } from './any-conditions.ts';
import type { Told } from './analysis.ts';
import { openLooker } from './graph-picture.ts';
import type { Looker } from './graph-picture.ts';
import { readThrough } from './read-through.ts';

let store: Store;
let looker: Looker;
const here = `فضاء${randomUUID().replaceAll('-', '')}`;
const meets: Told = { who: 'سلمى', whom: 'ناصر', isRelation: false, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const holds: Told = { who: 'سلمى', whom: 'وزارة', isRelation: true, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const visits: Told = { who: 'ناصر', whom: 'بلدة', isRelation: false, realis: 'ACTUAL', stance: 'REPORTED', event: 1 };
const denies: Told = { ...meets, stance: 'DENIED' };
const documents: DocumentId[] = [];

async function put(told: Told[], day: string): Promise<void> {
  const { document, analysis, link } = tell(here, told, { day });
  documents.push((await store.write.storeDocument(document, analysis, link)).id);
}

beforeAll(async () => {
  store = await connectStore(inject('neo4j'));
  await store.applySchema();
  looker = openLooker();
  await put([meets, holds], '2024-05-10');
  await put([meets, holds, visits], '2024-05-11');
  await put([holds, visits, denies], '2024-05-12');
});
afterAll(async () => {
  for (const id of documents) await store.write.deleteDocument(id);
  await looker.close();
  await store.close();
});

const entitiesHere = [[{ ...ANY_ENTITY, nameKeys: [here], isNot: false }]];
const ourEvents = async (): Promise<EventRow[]> => {
  const found = await store.read.entities(entitiesHere, 'NAME', { first: 100, after: null });
  const participants = (await looker.run('MATCH (e:Entity) WHERE e.name ENDS WITH $here RETURN e.id AS id', { here })).map(({ id }) => id);
  expect(found.rows.length).toBe(participants.length);
  const rows = await looker.run('MATCH (e:Entity)-[:TAKES_PART]->(v) WHERE e.id IN $participants RETURN DISTINCT v.id AS id', {
    participants,
  });
  return store.read.eventsById(rows.map(({ id }) => id as EventRow['id']));
};

describe('every list', () => {
  it('of entities is read to its end by cursors, each once and in its order', async () => {
    const changed = new Map(
      (await looker.run('MATCH (e:Entity) WHERE e.name ENDS WITH $here RETURN e.id AS id, e.changedAt AS at', { here })).map(
        ({ id, at }) => [id, at as string],
      ),
    );
    const fromLast = (text: string | null | undefined) => -Date.parse(text ?? '0000');
    const keys: Record<EntityOrder, (row: EntityRow) => string | number> = {
      DATE: (row) => fromLast(row.lastSeen),
      CHANGED: (row) => fromLast(changed.get(row.id)),
      NAME: (row) => collationKey(row.name),
      DEGREE: (row) => -row.degree,
      EVIDENCE: (row) => -row.documentCount,
    };
    for (const order of ['NAME', 'DEGREE', 'EVIDENCE', 'DATE', 'CHANGED'] as const) {
      const rows = await readThrough((page) => store.read.entities(entitiesHere, order, page));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
      const found = rows.map(keys[order]);
      expect(found).toEqual(found.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
    }
  });

  it('of events, edges, documents and claims too, though others write meanwhile', { timeout: 120_000 }, async () => {
    const participants = (await looker.run('MATCH (e:Entity {name: $name}) RETURN e.id AS id', { name: `سلمى ${here}` })).map(
      ({ id }) => id as string,
    );
    let written = 0;
    const write = async () => {
      written += 1;
      if (written <= 3) await put(Array<Told>(written).fill({ ...visits, event: 0 }), `2024-0${written}-01`);
    };
    const of = [[{ ...ANY_EVENT, participants, isNot: false }]];
    for (const order of ['DATE', 'CLAIMS', 'DEGREE', 'CHANGED'] as const) {
      const before = await readThrough((page) => store.read.events(of, order, page));
      const meanwhile = await readThrough((page) => store.read.events(of, order, page), write);
      expect(meanwhile.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
    }
    const ours = await looker.run('MATCH (e:Entity)-[r:TAKES_PART|RELATES]->() WHERE e.name ENDS WITH $here RETURN r.id AS id', { here });
    for (const order of ['ID', 'CLAIMS', 'DATE'] as const) {
      const rows = new Map<string, EdgeRow>();
      let after: string | null = null;
      let count = 0;
      do {
        const page = await store.read.edges([[]], order, { first: 100, after });
        for (const { row } of page.rows) rows.set(row.id, row);
        count += page.rows.length;
        after = page.hasNext ? page.rows.at(-1)!.cursor : null;
      } while (after !== null);
      expect(rows.size).toBe(count);
      for (const { id } of ours) expect(rows.has(id as string)).toBe(true);
    }
    const from = [[{ source: here, from: '2024-05-11', to: '2024-05', changedSince: null, isNot: false }]];
    expect((await readThrough((page) => store.read.documents(from, 'DATE', page))).map(({ id }) => id)).toEqual([
      documents[2],
      documents[1],
    ]);
    expect(await readThrough((page) => store.read.documents(from, 'CHANGED', page))).toHaveLength(2);
    const claims = [
      [{ kinds: null, types: null, realis: null, stance: null, sources: [here], from: null, to: null, changedSince: null, isNot: false }],
    ];
    expect(await readThrough((page) => store.read.claims(claims, page))).toHaveLength(8 + 1 + 2 + 3);
  });

  it('is walked along an index, the first page and a deep one alike', { timeout: 120_000 }, async () => {
    const lists = Object.entries({
      ...(await import('../../server/store/list-entities.ts')),
      ...(await import('../../server/store/list-events.ts')),
      ...(await import('../../server/store/read-lists.ts')),
    });
    const statements = lists.flatMap(([name, query]) =>
      /^list\w+By/.test(name) && typeof query === 'object' && 'text' in query ? [query] : [],
    );
    expect(statements.length).toBeGreaterThanOrEqual(15);
    for (const { name, text } of statements) {
      const operators = await looker.explain(text);
      expect([name, operators.filter((operator) => /^(AllNodesScan|NodeByLabelScan|\w*RelationshipTypeScan|Sort)/.test(operator))]).toEqual(
        [name, []],
      );
    }
  });
});

describe('a filter', () => {
  it('leaves exactly the events that its words leave', { timeout: 120_000 }, async () => {
    const events = await ourEvents();
    const mentioned = [...new Set((await store.read.participantsOf(events.map(({ id }) => id))).map(({ entity }) => entity))];
    const own = { ...ANY_EVENT, participants: mentioned.slice(0, 1) };
    const { filter: anyFilter } = fc.letrec<{ filter: Combined<Partial<EventConditions>> }>((tie) => ({
      filter: fc.oneof(
        { depthSize: 'small' },
        fc.record({ stance: fc.subarray(['ASSERTED', 'REPORTED', 'DENIED']) }),
        fc.record({ disputed: fc.boolean() }),
        fc.record({ sources: fc.subarray([here, 'غيرها']) }),
        fc.record({ minClaims: fc.integer({ min: 1, max: 4 }) }),
        fc.record({ participants: fc.subarray(mentioned, { minLength: 1, maxLength: 2 }) }),
        fc.record({ not: tie('filter') }),
        fc.record({ or: fc.array(tie('filter'), { maxLength: 2 }) }),
        fc.record({ and: fc.array(tie('filter'), { maxLength: 2 }) }),
      ),
    }));
    const taking = await store.read.participantsOf(events.map(({ id }) => id));
    const takes = (event: EventRow, entity: string) => taking.some((one) => one.event === event.id && one.entity === entity);
    const leaves = (filter: Combined<Partial<EventConditions>>, event: EventRow): boolean =>
      (filter.stance == null || filter.stance.includes(event.stance)) &&
      (filter.sources == null || filter.sources.includes(here)) &&
      (filter.disputed == null || filter.disputed === event.contradictions.length > 0) &&
      (filter.minClaims == null || event.claimCount >= filter.minClaims) &&
      (filter.participants == null || filter.participants.every((entity) => takes(event, entity))) &&
      (filter.and ?? []).every((each) => leaves(each, event)) &&
      (filter.or == null || filter.or.some((each) => leaves(each, event))) &&
      (filter.not == null || !leaves(filter.not, event));
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const asked: Combined<Partial<EventConditions>> = { ...own, and: [filter] };
        const where = toClauses(asked, (part) => ({ ...ANY_EVENT, ...part }));
        const { rows, total } = await store.read.events(where, 'CLAIMS', { first: 100, after: null });
        const expected = events.filter((event) => leaves(asked, event)).map(({ id }) => id);
        expect(rows.map(({ row }) => row.id).toSorted()).toEqual(expected.toSorted());
        expect(await total()).toEqual({ count: expected.length, exact: true });
      }),
      { numRuns: 60 },
    );
  });

  it('of a name that more bear than are looked at says "at least"', async () => {
    const many = `${here}كثيرون`;
    await looker.run(
      `UNWIND range(1, 450) AS i CREATE (:Entity:Person {id: 'ent_' + $prefix + i, type: 'PERSON', name: $many, nameKey: $many, aliases: [], searchKeys: [$many],
       documentCount: 0, degree: 0, seenKey: '', changedAt: ''})`,
      { many, prefix: randomUUID().replaceAll('-', '') },
    );
    try {
      const named = { ...ANY_ENTITY, nameKeys: [many], isNot: false };
      const { total } = await store.read.entities([[named]], 'NAME', { first: 1, after: null });
      expect(await total()).toEqual({ count: 400, exact: false });
      const others = await store.read.entities([[{ ...named, isNot: true }]], 'NAME', { first: 1, after: null });
      expect((await others.total()).exact).toBe(false);
    } finally {
      await looker.run('MATCH (e:Entity {name: $many}) DETACH DELETE e', { many });
    }
  });

  it('of edges tells what changed since', async () => {
    const since = new Date().toISOString();
    const all = [[{ ...ANY_EDGE, changedSince: since, isNot: false }]];
    const before = (await store.read.edges(all, 'ID', { first: 100, after: null })).rows.length;
    const { document, analysis, link } = tell(here, [holds], { day: '2024-06-01' });
    documents.push((await store.write.storeDocument({ ...document, ingestedAt: new Date().toISOString() }, analysis, link)).id);
    const after = (await store.read.edges(all, 'ID', { first: 100, after: null })).rows.map(({ row }) => row);
    expect(after.length).toBeGreaterThan(before);
    expect(after.some(({ kind, relation }) => kind === 'RELATES' && relation === 'HOLDS_POSITION')).toBe(true);
  });
});

describe('what lists are sorted by', () => {
  it('is what can be counted, after documents came and went', async () => {
    await store.write.deleteDocument(documents.shift()!);
    const rows = await looker.run(
      `MATCH (e:Entity) WHERE e.name ENDS WITH $here OPTIONAL MATCH (e)-[:TAKES_PART]->(v:Event)
       RETURN e.degree = COUNT { (e)-[:TAKES_PART|RELATES]->() } + COUNT { (e)<-[:RELATES]-() } AS degree, e.seenKey = coalesce(e.lastSeen, '') AS seen,
         coalesce(v.claims = COUNT { (v)<-[:TELLS_OF]-() } AND v.degree = COUNT { (v)<-[:TAKES_PART]-() } AND v.dateKey = coalesce(v.dateFrom, ''), true) AS event`,
      { here },
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row).toEqual({ degree: true, seen: true, event: true });
  });
});

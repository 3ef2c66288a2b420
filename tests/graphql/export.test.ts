import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentId } from '../../server/domain/ids.ts';
import type { Store } from '../../server/store/store.ts';
import { tell } from '../store/analysis.ts';
import type { Told } from '../store/analysis.ts';
import { openLooker } from '../store/graph-picture.ts';
import type { Looker } from '../store/graph-picture.ts';
import { openService, openStore } from './service.ts';
import type { Service } from './service.ts';

/** Nothing else in the test's database has changed in that year, so this alone sets ours apart. */
const AT = '2998-01-01T00:00:00.000Z';
const OURS = { changedSince: AT, not: { changedSince: '2999-01-01T00:00:00.000Z' } };
const here = `فضاء${randomUUID().replaceAll('-', '')}`;
const meets: Told = { who: 'سلمى', whom: 'ناصر', isRelation: false, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const holds: Told = { who: 'سلمى', whom: 'وزارة', isRelation: true, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
/** More than one fetch of the export. */
const MANY = 4500;

let store: Store;
let service: Service;
let looker: Looker;
const documents: DocumentId[] = [];

async function put(told: Told[], day: string): Promise<DocumentId> {
  const { document, analysis, link } = tell(here, told, { day });
  const { id } = await store.write.storeDocument({ ...document, ingestedAt: AT }, analysis, link);
  documents.push(id);
  return id;
}

beforeAll(async () => {
  store = await openStore();
  service = await openService({ store });
  looker = openLooker();
  await put([meets, holds], '2024-05-10');
  await put([meets, holds, { ...meets, stance: 'DENIED' }], '2024-06-11');
});
afterAll(async () => {
  for (const id of documents) await store.write.deleteDocument(id);
  await service.close();
  await looker.close();
  await store.close();
});

type Line = Record<string, unknown> & { id: string };

async function fetchLines(path: string): Promise<Line[]> {
  const response = await fetch(`${service.url}/export/${path}`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/jsonl; charset=utf-8']);
  const text = await response.text();
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
}

/** Reads so many bytes, cuts the connection, and answers with the whole lines that came. */
function fetchCut(path: string, bytes: number): Promise<Line[]> {
  return new Promise((resolve, reject) => {
    const sent = request(`${service.url}/export/${path}`, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text.length < bytes) return;
        sent.destroy();
        const whole = text.slice(0, bytes).split('\n').slice(0, -1);
        resolve(whole.map((line) => JSON.parse(line) as Line));
      });
    });
    sent.on('error', reject).end();
  });
}

const since = `filter=${encodeURIComponent(JSON.stringify(OURS))}`;

describe('an export', () => {
  it('has every row of a kind as plain values, in the order of ids', async () => {
    const kinds = ['entities', 'events', 'edges', 'claims', 'documents'];
    const rows = Object.fromEntries(
      await Promise.all(kinds.map(async (kind) => [kind, await fetchLines(`${kind}.jsonl?${since}`)] as const)),
    );
    for (const list of Object.values(rows)) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : 1)));
    }
    expect(rows['documents']?.[0]).toMatchObject({ source: here, text: expect.any(String) });
    expect(rows['claims']?.length).toBe(5);
    expect(rows['claims']?.[0]).toMatchObject({
      quote: expect.stringContaining('التقى'),
      arguments: [
        {
          role: expect.any(String),
          mention: expect.stringMatching(/^mnt_/),
          surface: expect.any(String),
          entity: expect.stringMatching(/^ent_/),
        },
        expect.anything(),
      ],
    });
    expect(rows['events']?.[0]).toMatchObject({
      participants: [{ entity: expect.any(String), role: expect.any(String) }, expect.anything()],
    });
    const asked = await service.ask(
      `{ edges(first: 100, filter: { changedSince: "${AT}", not: { changedSince: "2999-01-01" } }) { nodes { id source target claimCount disputed } } }`,
    );
    expect(rows['edges']?.map(({ id, source, target, claimCount, disputed }) => ({ id, source, target, claimCount, disputed }))).toEqual(
      asked.data.edges.nodes,
    );
  });

  it('takes the filters of the API, word for word', async () => {
    const filter = { or: [{ stance: ['DENIED'] }, { not: { kinds: ['EVENT'] } }], from: '2024-06' };
    const asked = await service.ask(
      'query ($filter: ClaimFilter!) { claims(first: 100, filter: $filter) { nodes { id } totalCount { count exact } } }',
      { filter: { and: [filter, OURS] } },
    );
    const lines = await fetchLines(
      `claims.jsonl?filter=${encodeURIComponent(JSON.stringify({ and: [filter, { not: OURS.not }] }))}&changedSince=${AT}`,
    );
    expect(lines.map(({ id }) => ({ id }))).toEqual(asked.data.claims.nodes);
    expect(asked.data.claims.totalCount).toEqual({ count: 2, exact: true });
  });

  it('is resumed after the last whole line: no row lost, none twice', async () => {
    const prefix = `evt_${randomUUID().replaceAll('-', '')}`;
    await looker.run(
      `MATCH (e:Entity {name: $name}) UNWIND range(1, ${MANY}) AS i
       CREATE (v:Event {id: $prefix + right('0000' + i, 5), type: 'OTHER', label: 'م', realis: 'ACTUAL', stance: 'ASSERTED', dateKey: '', claims: 0, degree: 1, changedAt: $at})
       CREATE (e)-[:TAKES_PART {id: 'edg_t.' + e.id + '.' + v.id + '.ACTOR', role: 'ACTOR', entity: e.id, eventType: 'OTHER', dateKey: '', seenKey: '', claims: 0, documents: 0, stance: 'ASSERTED', changedAt: $at}]->(v)`,
      { name: `سلمى ${here}`, prefix, at: AT },
    );
    try {
      const whole = await fetchLines(`edges.jsonl?${since}`);
      expect(whole.length).toBeGreaterThan(MANY);
      const begun = await fetchCut(`edges.jsonl?${since}`, 300_000);
      expect(begun.length).toBeGreaterThan(100);
      expect(begun.length).toBeLessThan(whole.length);
      const rest = await fetchLines(`edges.jsonl?${since}&after=${encodeURIComponent(begun.at(-1)!.id)}`);
      expect([...begun, ...rest]).toEqual(whole);
    } finally {
      await looker.run('MATCH (v:Event) WHERE v.id STARTS WITH $prefix DETACH DELETE v', { prefix });
    }
  });

  it('tells what is gone, and no longer what is back', async () => {
    const before = new Date().toISOString();
    const id = await put([{ ...meets, event: 1 }], '2024-07-01');
    const events = (await fetchLines(`events.jsonl?${since}`)).map((event) => event.id);
    await store.write.deleteDocument(id);
    const gone = (await fetchLines(`deleted.jsonl?changedSince=${before}`)).map((line) => line.id);
    const left = new Set((await fetchLines(`events.jsonl?${since}`)).map((event) => event.id));
    expect(gone).toEqual(expect.arrayContaining([id, ...events.filter((event) => !left.has(event))]));
    await put([{ ...meets, event: 1 }], '2024-07-01');
    expect((await fetchLines(`deleted.jsonl?changedSince=${before}`)).map((line) => line.id)).not.toContain(id);
  });

  it.each([
    ['unicorns.jsonl', '/export/edges.jsonl'],
    ['edges.csv', '/export/edges.jsonl'],
    ['edges.jsonl?filter={', '`filter` is not JSON'],
    ['edges.jsonl?filter=[]', '`filter`'],
    ['edges.jsonl?filter={"kindz":["RELATES"]}', 'kindz'],
    ['edges.jsonl?filter={"and":[{"minClaims":"two"}]}', '`filter.and.0.minClaims`'],
    ['edges.jsonl?changedSince=yesterday', '`changedSince`'],
    ['edges.jsonl?after=ent_1', 'edg_'],
    ['edges.jsonl?afer=edg_r.a.b.PART_OF', 'afer'],
    ['deleted.jsonl?filter={}', 'filter'],
  ])('refuses %s and says what is wrong', async (path, part) => {
    const response = await fetch(`${service.url}/export/${path}`);
    expect(response.status).toBe(400);
    const { code, message } = (await response.json()) as { code: string; message: string };
    expect(code).toBe('BAD_REQUEST');
    expect(message).toContain(part);
  });
});

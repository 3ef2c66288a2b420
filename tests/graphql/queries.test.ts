import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { findEdge, ingestSample, openService, openStore, readData } from './service.ts';
import type { Service } from './service.ts';

let store: Store;
let service: Service;
const documents: string[] = [];
beforeAll(async () => {
  store = await openStore();
  service = await openService({ store });
  for (const name of ['gulf-port-deal.txt', 'iraq-dam-talks.txt', 'sudan-mediation.txt']) {
    documents.push(await ingestSample(service, name, 'queries'));
  }
});
afterAll(async () => {
  await service.close();
  await store.close();
});

const ask = (query: string, variables: Record<string, unknown> = {}) => readData(service, query, variables);

describe('documents', () => {
  it('keeps every mention, claim and sentence at its offsets', async () => {
    const query = `query ($id: ID!) { document(id: $id) {
      text title language source publishedAt ingestedAt extractor mentionCount eventCount
      sentences { id ordinal start end text }
      mentions { start end surface kind score by linkScore linkReasons { code points values } entity { id } sentence { id } document { id } }
      claims { kind type attributedToWords { text start end } trigger { start end } sentence { start end } document { id } verdict arguments { role mention { start end } } }
    } }`;
    const { document } = await ask(query, { id: documents[1] });
    expect(document).toMatchObject({ language: 'ar', mentionCount: document.mentions.length });
    expect(document.eventCount).toBeGreaterThan(0);
    for (const { start, end, text } of document.sentences) expect(document.text.slice(start, end)).toBe(text);
    for (const { start, end, surface } of document.mentions) expect(document.text.slice(start, end)).toBe(surface);
    const quoted = document.claims.flatMap(({ attributedToWords }: { attributedToWords: unknown }) => attributedToWords ?? []);
    // according to a source in the Iraqi delegation
    expect(quoted.map(({ text }: { text: string }) => text)).toContain('مصدر في الوفد العراقي');
    for (const { start, end, text } of quoted) expect(document.text.slice(start, end)).toBe(text);
    for (const { trigger, sentence } of document.claims) {
      expect(trigger.start).toBeGreaterThanOrEqual(sentence.start);
      expect(trigger.end).toBeLessThanOrEqual(sentence.end);
    }
    expect(document.sentences.map((each: { ordinal: number }) => each.ordinal)).toEqual(
      document.sentences.map((_: unknown, index: number) => index),
    );
  });

  it('pages through all, none twice, and cursors survive an insert', async () => {
    const query =
      'query ($after: String) { documents(first: 1, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount { count exact } } }';
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
        totalCount: { count: number };
      } = (await ask(query, { after })).documents;
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.totalCount.count).toBeGreaterThanOrEqual(documents.length);
      if (after === null) await ingestSample(service, 'maghreb-flood.txt', 'inserted between two pages');
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(documents));
  });

  it('narrows by source and date', async () => {
    const source = 'جريدة المرسى';
    const { documents: page } = await ask(
      'query ($source: String) { documents(first: 100, filter: { source: $source, from: "2024", to: "2024-12" }) { nodes { source publishedAt } } }',
      { source },
    );
    expect(page.nodes.length).toBeGreaterThan(0);
    for (const node of page.nodes) expect(node).toMatchObject({ source, publishedAt: expect.stringMatching(/^2024-/) });
  });
});

describe('entities and events', () => {
  it('lists entities by degree, filtered by type', async () => {
    const { entities } = await ask(
      '{ entities(first: 50, orderBy: DEGREE, filter: { types: [PLACE] }) { nodes { __typename id name degree mentionCount documentCount aliases ... on Place { location { latitude longitude } } } totalCount { count } } }',
    );
    expect(entities.nodes.length).toBeGreaterThan(0);
    const degrees = entities.nodes.map((node: { degree: number }) => node.degree);
    expect(degrees).toEqual(degrees.toSorted((a: number, b: number) => b - a));
    for (const node of entities.nodes) expect(node.__typename).toBe('Place');
  });

  it('lists the events of an entity', async () => {
    const { entity, event } = await findEdge(service, documents[0] ?? '');
    const { events } = await ask(
      'query ($of: [ID!]) { events(first: 100, filter: { participants: $of }) { nodes { id type label date realis stance disputed contradictions claimCount degree place { name } participants { role entity { id } edge { id source target } } } } }',
      { of: [entity] },
    );
    expect(events.nodes.map((node: { id: string }) => node.id)).toContain(event);
    for (const node of events.nodes) {
      expect(node.participants.map((each: { entity: { id: string } }) => each.entity.id)).toContain(entity);
      for (const each of node.participants) expect(each.edge).toMatchObject({ source: each.entity.id, target: node.id });
    }
  });

  it('tells dated events from undated ones', async () => {
    const { dated, undated } = await ask(
      '{ dated: events(first: 100, filter: { undated: false }) { nodes { date } } undated: events(first: 100, filter: { undated: true }) { nodes { date } } }',
    );
    for (const { date } of dated.nodes) expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    for (const { date } of undated.nodes) expect(date).toBeNull();
  });

  it('gives people their positions', async () => {
    const { entities } = await ask(
      '{ entities(first: 100, orderBy: DEGREE, filter: { types: [PERSON] }) { nodes { name ... on Person { positions { title documentCount edge organization { name } place { name } } } } } }',
    );
    const positions = entities.nodes.flatMap((node: { positions: { title: string }[] }) => node.positions);
    expect(positions.length).toBeGreaterThan(0);
    for (const { title } of positions) expect(title).not.toBe('');
  });
});

describe('ids', () => {
  it('leads from an id to the thing of its kind, and to null from any other', async () => {
    const { entity, event } = await findEdge(service, documents[0] ?? '');
    const ids = [entity, event, documents[0], 'ent_00000000', 'edg_x', 'nonsense', ''];
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(nodes.slice(0, 3).map((node: { id: string }) => node.id)).toEqual(ids.slice(0, 3));
    expect(nodes.slice(3)).toEqual([null, null, null, null]);
    expect(
      await ask('query ($id: ID!) { entity(id: $id) { id } event(id: $id) { id } claim(id: $id) { id } node(id: $id) { id } }', {
        id: documents[0],
      }),
    ).toEqual({
      entity: null,
      event: null,
      claim: null,
      node: { id: documents[0] },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { INGEST, openService, openStore, readSample } from './service.ts';
import type { Service } from './service.ts';

let store: Store;
let service: Service;
const documents: string[] = [];
beforeAll(async () => {
  store = await openStore();
  service = await openService({ store });
  for (const name of ['gulf-port-deal.txt', 'iraq-dam-talks.txt', 'sudan-mediation.txt']) {
    const { data } = await service.ask(INGEST, { input: await readSample(name, 'queries') });
    documents.push(data.ingestDocument.document.id);
  }
});
afterAll(async () => {
  await service.close();
  await store.close();
});

/** The data of an answer without errors. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await service.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** An entity of the first article that takes part in an event, with that event and the edge between. */
async function findEdge(): Promise<{ entity: string; event: string; edge: string }> {
  const query = 'query ($id: ID!) { document(id: $id) { claims { event { id participants { entity { id } edge { id } } } } } }';
  const { document } = await ask(query, { id: documents[0] });
  const event = document.claims
    .map((claim: { event: unknown }) => claim.event)
    .find((each: { participants: unknown[] } | null) => (each?.participants.length ?? 0) > 0);
  return { event: event.id, entity: event.participants[0].entity.id, edge: event.participants[0].edge.id };
}

describe('documents', () => {
  it('keeps every mention, claim and sentence at its offsets', async () => {
    const query = `query ($id: ID!) { document(id: $id) {
      text title language source publishedAt ingestedAt extractor mentionCount eventCount
      sentences { id ordinal start end text }
      mentions { start end surface kind score by linkScore linkReasons entity { id } sentence { id } document { id } }
      claims { kind type trigger { start end } sentence { start end } document { id } verdict arguments { role mention { start end } } }
    } }`;
    const { document } = await ask(query, { id: documents[1] });
    expect(document).toMatchObject({ language: 'ar', mentionCount: document.mentions.length });
    expect(document.eventCount).toBeGreaterThan(0);
    for (const { start, end, text } of document.sentences) expect(document.text.slice(start, end)).toBe(text);
    for (const { start, end, surface } of document.mentions) expect(document.text.slice(start, end)).toBe(surface);
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
      if (after === null) await service.ask(INGEST, { input: await readSample('maghreb-flood.txt', 'inserted between two pages') });
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
    const { entity, event } = await findEdge();
    const { events } = await ask(
      'query ($of: [ID!]) { events(first: 100, filter: { participants: $of }) { nodes { id type label date realis stance disputed claimCount degree place { name } participants { role entity { id } edge { id source target } } } } }',
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
    const { entity, event } = await findEdge();
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

describe('walking', () => {
  it('shows what is around a node and says how many there are', async () => {
    const { entity, event } = await findEdge();
    const query = `query ($of: [ID!]!, $first: Int!) { neighbourhood(of: $of, first: $first) {
      shown total { count exact } omitted { reason count }
      nodes { __typename ... on Entity { id } ... on Event { id } }
      edges { id source target kind role relation claimCount documentCount disputed stance sourceNode { id } }
    } }`;
    const { neighbourhood } = await ask(query, { of: [entity], first: 500 });
    const ids = neighbourhood.nodes.map((node: { id: string }) => node.id);
    expect(ids).toEqual(expect.arrayContaining([entity, event]));
    expect(neighbourhood.shown).toBe(neighbourhood.total.count);
    for (const edge of neighbourhood.edges) {
      expect(ids).toEqual(expect.arrayContaining([edge.source, edge.target]));
      expect(edge.claimCount).toBeGreaterThan(0);
      expect(edge.sourceNode.id).toBe(edge.source);
    }
    const { neighbourhood: one } = await ask(query, { of: [event], first: 1 });
    expect(one.shown).toBe(1);
    if (one.total.count > 1) expect(one.omitted).toContainEqual({ reason: 'LIMIT', count: one.total.count - 1 });
  });

  it('finds every edge among given nodes', async () => {
    const { entity, event, edge } = await findEdge();
    const { edgesAmong } = await ask('query ($ids: [ID!]!) { edgesAmong(ids: $ids) { id } }', { ids: [entity, event] });
    expect(edgesAmong.map((each: { id: string }) => each.id)).toContain(edge);
  });

  it('finds a way from one node to another, and none through what is avoided', async () => {
    const query =
      'query ($from: ID!, $to: ID!, $avoid: [ID!]!) { paths(from: $from, to: $to, avoid: $avoid, first: 3) { nodes { ... on Entity { id } ... on Event { id } } edges { source target } } }';
    const { entity, event } = await findEdge();
    const { paths } = await ask(query, { from: entity, to: event, avoid: [] });
    expect(paths[0].nodes.map((node: { id: string }) => node.id)).toEqual([entity, event]);
    expect(paths[0].edges).toEqual([{ source: entity, target: event }]);
  });

  it('finds what two nodes have in common', async () => {
    const query = '{ events(first: 100) { nodes { id participants { entity { id } } } } }';
    const { events } = await ask(query);
    const event = events.nodes.find(
      (node: { participants: { entity: { id: string } }[] }) => new Set(node.participants.map((each) => each.entity.id)).size > 1,
    );
    const ids = [...new Set(event.participants.map((each: { entity: { id: string } }) => each.entity.id))].slice(0, 2);
    const { commonNeighbours } = await ask(
      'query ($ids: [ID!]!) { commonNeighbours(ids: $ids, first: 100) { nodes { ... on Event { id } } edges { id } total { count } } }',
      { ids },
    );
    expect(commonNeighbours.nodes).toContainEqual({ id: event.id });
    expect(commonNeighbours.edges.length).toBeGreaterThanOrEqual(2 * commonNeighbours.nodes.length);
  });

  it('opens an edge and a node to their claims', async () => {
    const { entity, edge } = await findEdge();
    const fields =
      'nodes { id kind type realis stance score extractor by trigger { start end } sentence { start end text } document { id title } arguments { role mention { surface entity { id } } } attributedTo { surface } } totalCount { count exact }';
    const { byEdge, byNode } = await ask(
      `query ($edge: ID!, $node: ID!) { byEdge: evidence(edge: $edge, first: 100) { ${fields} } byNode: evidence(node: $node, first: 100) { ${fields} } }`,
      { edge, node: entity },
    );
    expect(byEdge.nodes.length).toBeGreaterThan(0);
    expect(byNode.totalCount.count).toBeGreaterThanOrEqual(byEdge.totalCount.count);
    for (const claim of [...byEdge.nodes, ...byNode.nodes]) {
      expect(claim.arguments.map((each: { mention: { entity: { id: string } } }) => each.mention.entity.id)).toContain(entity);
    }
    const { claim } = await ask('query ($id: ID!) { claim(id: $id) { id } }', { id: byEdge.nodes[0].id });
    expect(claim.id).toBe(byEdge.nodes[0].id);
  });
});

describe('search and summary', () => {
  it('finds an entity by name, in the script typed and in the other', async () => {
    const query =
      'query ($text: String!, $script: SearchScript!) { search(text: $text, types: [PERSON, ORGANIZATION, PLACE], script: $script, first: 20) { nodes { score matched node { id ... on Entity { name } } } totalCount { count exact } } }';
    const names = async (text: string, script: string): Promise<string[]> =>
      (await ask(query, { text, script })).search.nodes.map((hit: { node: { name: string } }) => hit.node.name);
    expect(await names('مسقط', 'ANY')).toContain('مسقط');
    expect(await names('Muscat', 'ANY')).toContain('مسقط');
    expect(await names('مسقط', 'SAME')).toContain('مسقط');
  });

  it.each(['', '   ', '«»', '*', '~', 'name:x AND (', '"', '\u202E'])('takes %j without failing', async (text) => {
    await ask('query ($text: String!) { search(text: $text, first: 5) { totalCount { count } } }', { text });
  });

  it('finds sentences', async () => {
    const { search } = await ask(
      '{ search(text: "ميناء صحار", types: [SENTENCE], first: 5) { nodes { node { __typename ... on Sentence { text document { id } } } } } }',
    );
    expect(search.nodes[0].node).toMatchObject({ __typename: 'Sentence', text: expect.stringContaining('صحار') });
  });

  it('counts the graph', async () => {
    const { graph } = await ask('{ graph { counts { type count } firstPublished lastPublished extractor version } }');
    expect(graph.counts.map((each: { type: string }) => each.type)).toEqual([
      'PERSON',
      'ORGANIZATION',
      'PLACE',
      'EVENT',
      'DOCUMENT',
      'CLAIM',
    ]);
    for (const { count } of graph.counts) expect(count).toBeGreaterThan(0);
    expect(graph).toMatchObject({ version: '0.0.0-test', extractor: expect.any(String) });
  });
});

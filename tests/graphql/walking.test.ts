import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
    documents.push(await ingestSample(service, name, 'walking'));
  }
});
afterAll(async () => {
  await service.close();
  await store.close();
});

const ask = (query: string, variables: Record<string, unknown> = {}) => readData(service, query, variables);

describe('walking', () => {
  it('shows what is around a node and says how many there are', async () => {
    const { entity, event } = await findEdge(service, documents[0] ?? '');
    const query = `query ($of: [ID!]!, $first: Int!) { neighbourhood(of: $of, first: $first) {
      shown total { count exact } omitted { reason count }
      nodes { __typename ... on Entity { id } ... on Event { id } }
      edges { id source target kind role relation claimCount documentCount disputed contradictions stance sourceNode { id } }
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
    expect(one.omitted).toEqual(one.total.count > 1 ? [{ reason: 'LIMIT', count: one.total.count - 1 }] : []);
  });

  it('finds every edge among given nodes', async () => {
    const { entity, event, edge } = await findEdge(service, documents[0] ?? '');
    const { edgesAmong } = await ask('query ($ids: [ID!]!) { edgesAmong(ids: $ids) { id } }', { ids: [entity, event] });
    expect(edgesAmong.map((each: { id: string }) => each.id)).toContain(edge);
  });

  it('finds a way from one node to another, and none through what is avoided', async () => {
    const query =
      'query ($from: ID!, $to: ID!, $avoid: [ID!]!) { paths(from: $from, to: $to, avoid: $avoid, first: 3) { nodes { ... on Entity { id } ... on Event { id } } edges { source target } } }';
    const { entity, event } = await findEdge(service, documents[0] ?? '');
    const { paths } = await ask(query, { from: entity, to: event, avoid: [] });
    expect(paths[0].nodes.map((node: { id: string }) => node.id)).toEqual([entity, event]);
    expect(paths[0].edges).toEqual([{ source: entity, target: event }]);
  });

  it('finds what two nodes have in common', async () => {
    const query = 'query ($id: ID!) { document(id: $id) { claims { event { id participants { entity { id } } } } } }';
    const { document } = await ask(query, { id: documents[0] });
    const event = document.claims
      .flatMap((claim: { event: unknown }) => claim.event ?? [])
      .find((node: { participants: { entity: { id: string } }[] }) => new Set(node.participants.map((each) => each.entity.id)).size > 1);
    const ids = [...new Set(event.participants.map((each: { entity: { id: string } }) => each.entity.id))].slice(0, 2);
    const { commonNeighbours } = await ask(
      'query ($ids: [ID!]!) { commonNeighbours(ids: $ids, first: 100) { nodes { ... on Event { id } } edges { id } total { count } } }',
      { ids },
    );
    expect(commonNeighbours.nodes).toContainEqual({ id: event.id });
    expect(commonNeighbours.edges.length).toBeGreaterThanOrEqual(2 * commonNeighbours.nodes.length);
  });

  it('opens an edge and a node to their claims', async () => {
    const { entity, edge } = await findEdge(service, documents[0] ?? '');
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
    const { search } = await ask('query ($text: String!) { search(text: $text, first: 5) { totalCount { count exact } } }', { text });
    expect(search.totalCount.count).toBeGreaterThanOrEqual(0);
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

describe('an id that was merged', () => {
  it('is answered with the entity it now is, and says which id was asked', async () => {
    const { entity } = await findEdge(service, documents[0] ?? '');
    const old = `ent_merged${crypto.randomUUID().replaceAll('-', '')}`;
    const { uri, user, password, database } = inject('neo4j');
    await using driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    const merge = "MATCH (live:Entity {id: $entity}) CREATE (:Entity:Merged {id: $old, name: 'قديم'})-[:MERGED_INTO]->(live)";
    await driver.executeQuery(merge, { entity, old }, { database });
    expect(
      await ask(
        'query ($id: ID!, $live: ID!) { entity(id: $id) { id redirectedFrom } node(id: $live) { id ... on Entity { redirectedFrom } } }',
        { id: old, live: entity },
      ),
    ).toEqual({
      entity: { id: entity, redirectedFrom: old },
      node: { id: entity, redirectedFrom: null },
    });
    await driver.executeQuery('MATCH (old:Merged {id: $old}) DETACH DELETE old', { old }, { database });
  });
});

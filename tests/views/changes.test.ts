import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findViewChanges, type NodeNow } from '../../server/domain/view-changes.ts';
import { findEdge, ingestSample, readData } from '../graphql/service.ts';
import { countChanges, saveNew } from './asking.ts';
import { useGround } from './ground.ts';
import { anyCourse, openAfter } from './underneath.ts';
import { contentOf, edgeOf, nodeOf } from './view-values.ts';

const ground = useGround();

describe('a view opened later', () => {
  it('opens as it was, and counts what has changed as plain Cypher does, whatever came and went underneath', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(anyCourse, async (course) => {
        const { content, opened, told, recounted } = await openAfter(course, ground);
        expect(opened).toEqual(content);
        expect(told).toEqual(recounted);
        moved += told['total'] === 0 ? 0 : 1;
      }),
      { numRuns: 15, endOnFailure: true },
    );
    // A property about changes must have seen some.
    expect(moved).toBeGreaterThan(3);
  }, 120_000);

  it('finds a merged node where it is now, and its edges with it', async () => {
    const document = await ingestSample(ground.service, 'iraq-dam-talks.txt', `merged ${crypto.randomUUID()}`);
    const { entity, event, edge } = await findEdge(ground.service, document);
    const { id } = await saveNew(
      ground.service,
      contentOf([nodeOf('ent_0ldc0de', 'الاسم القديم'), nodeOf(event, 'حدث')], [edgeOf(edge.replace(entity, 'ent_0ldc0de'))]),
    );
    expect(await countChanges(ground.service, id)).toMatchObject({ goneNodes: 1, forwardedNodes: 0 });
    await ground.looker.run(
      "MATCH (e:Entity {id: $entity}) CREATE (:Entity:Merged {id: 'ent_0ldc0de', type: e.type, name: 'x', aliases: []})-[:MERGED_INTO]->(e)",
      { entity },
    );
    try {
      expect(await countChanges(ground.service, id)).toMatchObject({ goneNodes: 0, forwardedNodes: 1, goneEdges: 0, newEdges: 0 });
    } finally {
      await ground.looker.run("MATCH (e:Merged {id: 'ent_0ldc0de'}) DETACH DELETE e");
    }
  });

  it('takes two nodes that became one for one, without a link to itself', () => {
    const nodes = [nodeOf('ent_a'), nodeOf('ent_b')];
    const tie = edgeOf('edg_r.ent_a.ent_b.PART_OF', 2);
    const now: NodeNow = { id: 'ent_a', label: 'ent_a' };
    const changes = findViewChanges(
      { nodes, edges: [tie], cut: [] },
      new Map([
        ['ent_a', now],
        ['ent_b', now],
      ]),
      [],
    );
    expect(changes).toMatchObject({ forwardedNodes: [{ node: { id: 'ent_b' } }], goneEdges: [], newEdges: [] });
  });
});

describe('a snapshot', () => {
  it('keeps nodes and quotes as they were when the documents behind them are gone', async () => {
    const document = await ingestSample(ground.service, 'gulf-port-deal.txt', `frozen ${crypto.randomUUID()}`);
    const { entity, event, edge } = await findEdge(ground.service, document);
    const content = contentOf([nodeOf(entity, 'من'), nodeOf(event, 'حدث')], [edgeOf(edge)]);
    const { id } = await saveNew(ground.service, content);
    const share = 'mutation ($id: ID!) { shareView(id: $id, kind: SNAPSHOT) { ... on SharedView { path embedPath snapshot { slug } } } }';
    const { shareView } = await readData(ground.service, share, { id });
    const { slug } = shareView.snapshot;
    expect(shareView).toMatchObject({ path: `/s/${slug}`, embedPath: `/embed/s/${slug}` });
    const open =
      'query ($slug: String!) { snapshot(slug: $slug) { title version content omittedQuotes quotes { edge text title source stance realis } } }';
    const before = (await readData(ground.service, open, { slug })).snapshot;
    expect(before).toMatchObject({ content, version: 1 });
    expect(before.quotes.length).toBeGreaterThan(0);
    expect(before.quotes[0]).toMatchObject({ edge, text: expect.stringMatching(/\p{Script=Arabic}/u) });
    await readData(ground.service, 'mutation ($id: ID!) { deleteDocument(id: $id) { __typename } }', { id: document });
    await readData(ground.service, 'mutation ($id: ID!) { deleteView(id: $id) { __typename } }', { id });
    expect((await readData(ground.service, open, { slug })).snapshot).toEqual(before);
  });

  it('can be taken back from those who have its link, and given again', async () => {
    const { id } = await saveNew(ground.service, contentOf([nodeOf('ent_a')]));
    const share = 'mutation ($id: ID!) { shareView(id: $id, kind: SNAPSHOT) { ... on SharedView { snapshot { slug } } } }';
    const { slug } = (await readData(ground.service, share, { id })).shareView.snapshot;
    const withdraw =
      'mutation ($slug: String!, $is: Boolean!) { withdrawSnapshot(slug: $slug, isWithdrawn: $is) { ... on ChangedSnapshot { snapshot { isWithdrawn } } } }';
    const open = 'query ($slug: String!) { snapshot(slug: $slug) { slug } }';
    await readData(ground.service, withdraw, { slug, is: true });
    expect((await readData(ground.service, open, { slug })).snapshot).toBeNull();
    const list = 'query ($id: ID!) { view(id: $id) { snapshots { slug isWithdrawn } } }';
    expect((await readData(ground.service, list, { id })).view.snapshots).toEqual([{ slug, isWithdrawn: true }]);
    await readData(ground.service, withdraw, { slug, is: false });
    expect((await readData(ground.service, open, { slug })).snapshot).toEqual({ slug });
  });

  it('of a live view is the view itself, and none is made', async () => {
    const { id, slug } = await saveNew(ground.service, contentOf([nodeOf('ent_a')]));
    const share = 'mutation ($id: ID!) { shareView(id: $id, kind: LIVE) { ... on SharedView { path embedPath snapshot { slug } } } }';
    expect((await readData(ground.service, share, { id })).shareView).toEqual({
      path: `/v/${slug}`,
      embedPath: `/embed/v/${slug}`,
      snapshot: null,
    });
  });
});

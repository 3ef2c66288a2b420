import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ViewContent } from '../../server/domain/view.ts';
import type { Store } from '../../server/store/store.ts';
import type { Service } from '../graphql/service.ts';
import { anyTold, tell } from '../store/analysis.ts';
import type { Told } from '../store/analysis.ts';
import type { Looker } from '../store/graph-picture.ts';
import { countChanges, openContent, saveNew } from './asking.ts';
import { contentOf } from './view-values.ts';

/** What happens to the graph under a view: a document comes, is read anew with other things in it, or goes. */
type Step = { document: number; told: Told[] | null };
export interface Course {
  before: Step[];
  after: Step[];
  /** Which of the nodes that are there the view shows, hides, or leaves out. */
  shown: number[];
  /** Which of those shown gets another name afterwards; none where there is no such. */
  renamed: number;
  hidden: number[];
}

// Ties last while people are told of elsewhere; events go with their text.
const told = fc.tuple(anyTold, fc.integer({ min: 0, max: 2 })).map(([one, tie]) => ({ ...one, isRelation: tie > 0 }));
const step: fc.Arbitrary<Step> = fc.record({
  document: fc.nat(2),
  told: fc.oneof({ weight: 3, arbitrary: fc.array(told, { minLength: 1, maxLength: 3 }) }, { weight: 1, arbitrary: fc.constant(null) }),
});
export const anyCourse: fc.Arbitrary<Course> = fc.record({
  before: fc.array(step, { minLength: 2, maxLength: 4 }),
  after: fc.array(step, { minLength: 1, maxLength: 3 }),
  renamed: fc.nat(9),
  shown: fc.array(fc.nat(7), { minLength: 1, maxLength: 8 }),
  hidden: fc.array(fc.nat(7), { maxLength: 2 }),
});

/** Saves a view of a small graph, lets things happen underneath, opens it, and answers the banner's counts with a recount by plain Cypher. */
export async function openAfter(course: Course, { store, service, looker }: { store: Store; service: Service; looker: Looker }) {
  const space = `فضاء${randomUUID().replaceAll('-', '')}`;
  const standing = new Map<number, { id: string; round: number }>();
  const take = async ({ document, told }: Step): Promise<void> => {
    const old = standing.get(document);
    if (old) await store.write.deleteDocument(old.id as never);
    standing.delete(document);
    if (told === null) return;
    const round = (old?.round ?? 0) + 1;
    const given = tell(space, told, { day: `2024-05-1${document}`, extractor: `test/${round}` });
    await store.write.storeDocument(given.document, given.analysis, given.link);
    standing.set(document, { id: given.document.id, round });
  };
  for (const one of course.before) await take(one);
  const content = await pick(course, space, looker);
  const { id } = await saveNew(service, content);
  for (const one of course.after) await take(one);
  await looker.run("MATCH (e:Entity {id: $id}) SET e.name = 'اسم آخر ' + e.name", { id: content.nodes[course.renamed]?.id ?? null });
  return {
    content,
    opened: await openContent(service, id),
    told: await countChanges(service, id),
    recounted: await recount(content, looker),
  };
}

async function pick({ shown, hidden }: Course, space: string, looker: Looker): Promise<ViewContent> {
  const there = await looker.run(
    `MATCH (e:Entity) WHERE e.name ENDS WITH $space
     OPTIONAL MATCH (e)-[:TAKES_PART]->(v:Event)
     WITH collect(DISTINCT {id: e.id, label: e.name, kind: e.type}) + collect(DISTINCT CASE WHEN v IS NULL THEN null ELSE {id: v.id, label: v.label, kind: 'EVENT'} END) AS nodes
     UNWIND nodes AS node RETURN node.id AS id, node.label AS label, node.kind AS kind ORDER BY id`,
    { space },
  );
  const chosen = [...new Set(shown)].flatMap((at): Record<string, unknown>[] => (there[at] ? [there[at]] : []));
  const nodes = chosen.map((row, at) => ({
    ...row,
    x: at * 10.25,
    y: -at / 3 + 0,
    pinned: at % 2 === 0,
    hidden: hidden.includes(at),
    date: null,
    realis: null,
  })) as ViewContent['nodes'];
  const ids = nodes.map((node) => node.id);
  const edges = await looker.run(
    `UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:TAKES_PART|RELATES]->(b) WHERE b.id IN $ids
     RETURN r.id AS id, r.title AS title, r.claims AS claims, r.documents AS documents, r.stance AS stance, r.contradictions AS contradictions ORDER BY id`,
    { ids },
  );
  // one edge of three is taken off by the analyst
  const isCut = (_: unknown, at: number) => at % 3 === 2;
  return {
    ...contentOf(nodes, edges.filter((edge, at) => !isCut(edge, at)) as ViewContent['edges']),
    cut: edges.filter(isCut).map((edge) => String(edge['id'])),
  };
}

/** What the banner must say, counted without the product's code. */
async function recount({ nodes, edges, cut }: ViewContent, looker: Looker): Promise<Record<string, unknown>> {
  const withEnds = edges.map(({ id, claims }) => ({ id, claims, source: id.split('.')[1], target: id.split('.')[2] }));
  const [row] = await looker.run(
    `CALL () { UNWIND $drawn AS id MATCH (a:Entity {id: id})-[r:TAKES_PART|RELATES]->(b) WHERE b.id IN $drawn AND NOT r.id IN $known RETURN count(r) AS newEdges }
     CALL () { UNWIND $edges AS edge MATCH (a:Entity {id: edge.source})
       OPTIONAL MATCH (e:Entity {id: edge.target}) OPTIONAL MATCH (v:Event {id: edge.target})
       WITH edge, a, coalesce(e, v) AS b WHERE b IS NOT NULL
       OPTIONAL MATCH (a)-[r:TAKES_PART|RELATES {id: edge.id}]->(b)
       RETURN sum(CASE WHEN r IS NULL AND a.id <> b.id THEN 1 ELSE 0 END) AS goneEdges, sum(CASE WHEN r.claims > edge.claims THEN 1 ELSE 0 END) AS gainedEdges,
         sum(CASE WHEN r.claims < edge.claims THEN 1 ELSE 0 END) AS lostEdges }
     CALL () { UNWIND $nodes AS node OPTIONAL MATCH (e:Entity {id: node.id}) OPTIONAL MATCH (v:Event {id: node.id})
       WITH node, coalesce(e.name, v.label) AS label
       RETURN sum(CASE WHEN label IS NULL THEN 1 ELSE 0 END) AS goneNodes, sum(CASE WHEN label <> node.label THEN 1 ELSE 0 END) AS renamedNodes }
     RETURN newEdges, goneEdges, gainedEdges, lostEdges, renamedNodes, 0 AS forwardedNodes, goneNodes,
       newEdges + goneEdges + gainedEdges + lostEdges + renamedNodes + goneNodes AS total`,
    {
      nodes,
      edges: withEnds,
      known: [...edges.map(({ id }) => id), ...cut],
      drawn: nodes.filter(({ hidden }) => !hidden).map(({ id }) => id),
    },
  );
  return row ?? {};
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capture } from '../../web/workbench/capture.ts';
import { openFrozen } from '../../web/workbench/frozen.ts';
import { readEdgeEnds } from '../../web/workbench/edge-ends.ts';
import type { EdgeCard, NodeCard } from '../../web/workbench/graph.ts';
import { openView } from '../../web/workbench/open-view.ts';
import type { ViewContent } from '../../web/workbench/saved-view.ts';
import { listChanges } from '../../web/workbench/view-changes.ts';
import { makeCard, makeEdge, states } from './graph-values.ts';

const AROUND = { language: 'ar', asOf: '2026-01-01T00:00:00.000Z', thumbnail: null } as const;
const VERSION = { version: 1, asOf: AROUND.asOf };
/** Contents of views: what is selected is on the canvas, as a page has it. */
const contents = states.map((state) => {
  const selection = new Set([...state.selection].filter((id) => state.nodes.has(id) || state.edges.has(id)));
  return capture({ ...state, selection }, AROUND);
});
const liveCards = (content: ViewContent) => new Map(content.nodes.map(({ id, label }): [string, NodeCard] => [id, makeCard(id, label)]));
const liveEdges = (content: ViewContent): EdgeCard[] => content.edges.map(({ id }) => ({ ...makeEdge(id, id), id, ...readEdgeEnds(id) }));

test('what was saved comes back whole: with its graph, and without any', () => {
  fc.assert(
    fc.property(contents, (content) => {
      expect(capture(openFrozen(content), AROUND)).toEqual(content);
      const canvas = openView(content, { cards: liveCards(content), edges: liveEdges(content) });
      expect(canvas.marks.size).toBe(0);
      expect(capture(canvas, AROUND)).toEqual(content);
    }),
  );
});

test('whatever becomes of the graph, a view opens, and saved again without taking anything in it holds what it held', () => {
  const fates = fc.array(fc.constantFrom('LIVE', 'GONE', 'RENAMED', 'FORWARDED'), { minLength: 6, maxLength: 6 });
  const counts = fc.array(fc.constantFrom(null, 1, 3), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(contents, fates, counts, (content, fate, claims) => {
      const cards = new Map<string, NodeCard>();
      for (const [index, { id, label }] of content.nodes.entries()) {
        const now = fate[index] === 'FORWARDED' ? id.replace(/.$/u, '9') : id;
        if (fate[index] !== 'GONE') cards.set(id, makeCard(now, fate[index] === 'RENAMED' ? `${label} الثاني` : label)); // … the second
      }
      const ends = [...cards.values()].map((card) => card.id);
      const pairs = ends.flatMap((source, index) => ends.slice(index + 1).map((target) => makeEdge(source, target)));
      const edges = pairs.flatMap((edge, index) => (claims[index] ? [{ ...edge, claimCount: claims[index] }] : []));
      const canvas = openView(content, { cards, edges });
      expect(canvas.nodes.size).toBe(content.nodes.length);
      expect(capture(canvas, AROUND)).toEqual(content);
      for (const edge of canvas.edges.values()) expect(canvas.nodes.has(edge.source) && canvas.nodes.has(edge.target)).toBe(true);
    }),
  );
});

const [a, b, c] = ['a', 'b', 'c'].map((letter) => `ent_${letter.repeat(32)}`) as [string, string, string];
const unpinned = { pinned: false, hidden: false, date: null, realis: null };
const place = (id: string, x: number) => ({ id, kind: 'PERSON' as const, label: 'ليلى المنصوري', x, y: 0, ...unpinned });
const base = capture(openFrozen({ ...emptyContent(), nodes: [place(a, 0), place(b, 100), place(c, 200)] }), AROUND);
const link = (source: string, target: string, claims = 1) => ({
  id: makeEdge(source, target).id,
  title: null,
  claims,
  documents: 1,
  stance: 'ASSERTED' as const,
  contradictions: [],
});

test('every kind of change is told, and each by itself', () => {
  const content = { ...base, edges: [link(a, b), link(b, c, 4)], cut: [makeEdge(c, a).id] };
  const cards = new Map([
    [a, makeCard(a, 'ليلى الشهابي')],
    [b, makeCard(b)],
  ]);
  const edges = [{ ...makeEdge(a, b), claimCount: 3 }, makeEdge(b, a)];
  const changes = listChanges({ ...openView(content, { cards, edges }) }, VERSION);
  expect(changes?.renamedNodes).toMatchObject([{ id: a, savedLabel: 'ليلى المنصوري', now: { label: 'ليلى الشهابي' } }]);
  expect(changes?.goneNodes).toMatchObject([{ id: c, savedLabel: 'ليلى المنصوري', now: null }]);
  expect(changes?.gainedEdges).toMatchObject([{ id: makeEdge(a, b).id, savedClaims: 1, now: { claimCount: 3 } }]);
  expect(changes?.newEdges.map((edge) => edge.id)).toEqual([makeEdge(b, a).id]);
  // The edge to what is gone is gone with it, which is no change of its own.
  expect(changes?.goneEdges).toEqual([]);
  expect(changes?.total).toBe(4);
});

test('a node merged into another of the view gives its place up, and their edges become one', () => {
  const content = { ...base, edges: [link(a, c, 2), link(b, c, 3)] };
  const cards = new Map([
    [a, makeCard(b)],
    [b, makeCard(b)],
    [c, makeCard(c)],
  ]);
  const canvas = openView(content, { cards, edges: [{ ...makeEdge(b, c), claimCount: 5 }] });
  expect([...canvas.nodes.keys()]).toEqual([b, c]);
  expect(canvas.nodes.get(b)).toMatchObject({ x: 100, gone: false });
  expect(canvas.marks.get(b)).toMatchObject({ kind: 'FORWARDED', from: { id: a } });
  expect(listChanges(canvas, VERSION)).toMatchObject({ total: 1, forwardedNodes: [{ id: a }] });
});

function emptyContent(): ViewContent {
  return {
    schema: 2,
    nodes: [],
    edges: [],
    cut: [],
    selection: [],
    filters: { withoutKinds: [] },
    timeRange: { from: null, to: null },
    style: { nodeSize: 'DEGREE', edgeWidth: 'DOCUMENTS' },
    legend: { isOpen: true },
    layout: null,
    camera: { x: 0, y: 0, zoom: 1 },
    query: null,
    ...AROUND,
  };
}

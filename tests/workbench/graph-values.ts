import fc from 'fast-check';
import type { Api } from '../../web/workbench/api.ts';
import type { EdgeCard, NodeCard, PlacedNode } from '../../web/workbench/graph.ts';
import type { Layouter } from '../../web/workbench/layouter.ts';
import { EMPTY_STATE, type Setting, type WorkbenchState } from '../../web/workbench/state.ts';
import { generateGraph, serveGraph } from '../bench/canvas/data.ts';

export function makeCard(id: string, label = 'ليلى المنصوري', degree = 1): NodeCard {
  return {
    id,
    kind: 'PERSON',
    label,
    labelLatin: null,
    degree,
    eventType: null,
    date: null,
    realis: null,
    stance: null,
    contradictions: [],
  };
}

export function makeEdge(source: string, target: string): EdgeCard {
  return {
    id: `edg_r.${source}.${target}.MEMBER_OF`,
    source,
    target,
    kind: 'RELATES',
    role: null,
    relation: 'MEMBER_OF',
    title: null,
    claimCount: 1,
    documentCount: 1,
    contradictions: [],
    stance: 'ASSERTED',
  };
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `ent_${letter.repeat(32)}`);
const placed = (id: string): fc.Arbitrary<PlacedNode> =>
  fc.record({
    card: fc.constant(makeCard(id)),
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    pinned: fc.boolean(),
    hidden: fc.boolean(),
    gone: fc.constant(false),
  });

const settings: fc.Arbitrary<Setting> = fc.record({
  withoutKinds: fc.subarray(['PERSON', 'PLACE', 'EVENT'] as const),
  timeRange: fc.record({ from: fc.constantFrom(null, '2024', '2024-05'), to: fc.constantFrom(null, '2025-01-31') }),
  style: fc.record({ nodeSize: fc.constantFrom('DEGREE', 'EQUAL'), edgeWidth: fc.constantFrom('DOCUMENTS', 'EQUAL') }),
  layout: fc.constantFrom(null, { name: 'sfdp', seed: 7 }),
  query: fc.constantFrom(null, 'قمة بغداد'), // Baghdad summit
});

/** Canvases of up to six nodes, with edges among them, some selected and some cut. */
export const states: fc.Arbitrary<WorkbenchState> = fc.subarray(IDS).chain((ids) => {
  const all = ids.flatMap((source, index) => ids.slice(index + 1).map((target) => makeEdge(source, target)));
  return fc
    .record({
      nodes: fc.tuple(...ids.map(placed)),
      drawn: fc.subarray(all),
      camera: fc.record({
        x: fc.integer({ min: -900, max: 900 }),
        y: fc.integer({ min: -900, max: 900 }),
        zoom: fc.constantFrom(0.25, 1, 2),
      }),
      selection: fc.subarray([...ids, ...all.map((edge) => edge.id)]),
      setting: settings,
    })
    .map(({ nodes, drawn, camera, selection, setting }) => ({
      ...EMPTY_STATE,
      nodes: new Map(nodes.map((node) => [node.card.id, node])),
      edges: new Map(drawn.map((edge) => [edge.id, edge])),
      cut: new Set(all.filter((edge) => !drawn.includes(edge)).map((edge) => edge.id)),
      selection: new Set(selection),
      camera,
      setting,
    }));
});

/** A server in memory and a layout that puts nodes on a line: both keep the promises of their interfaces. */
export function serve(nodeCount = 60, edgeCount = 200): { api: Api; layouter: Layouter; ids: string[] } {
  const graph = generateGraph(nodeCount, edgeCount);
  const layouter: Layouter = {
    layOut: ({ nodes }) =>
      Promise.resolve(new Map(nodes.filter((node) => !node.fixed).map((node, index) => [node.id, { x: index * 200, y: 7 }]))),
  };
  return { api: serveGraph(graph) as Api, layouter, ids: graph.nodes.map((node) => node.id) };
}

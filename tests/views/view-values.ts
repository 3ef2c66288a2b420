import fc from 'fast-check';
import type { ViewContent } from '../../server/domain/view.ts';

/** An exact number, also a crooked one; JSON has no negative zero. */
const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
const label = fc.oneof(
  fc.string({ maxLength: 40 }),
  // markup, Cypher, and marks that turn the reading direction
  fc.constantFrom('<img src=x onerror=alert(1)>', "'}) DETACH DELETE n //", 'سلمى \u202Eناصر\u2066', 'وزارة'),
);
const date = fc.constantFrom(null, '2024', '2024-05-13');
const realis = fc.constantFrom(null, 'FUTURE' as const);
const kind = fc.constantFrom('PERSON' as const, 'ORGANIZATION' as const, 'PLACE' as const);

/** A view of so many nodes, of every shape that the page can save. */
export function anyContent({ least = 1, most }: { least?: number; most: number }): fc.Arbitrary<ViewContent> {
  return fc.integer({ min: least, max: most }).chain((size) =>
    fc.record({
      schema: fc.constant(2 as const),
      nodes: fc
        .array(fc.record({ kind, label, x: coordinate, y: coordinate, pinned: fc.boolean(), hidden: fc.boolean(), date, realis }), {
          minLength: size,
          maxLength: size,
        })
        .map((nodes) => nodes.map((node, at) => ({ id: `ent_${at}n`, ...node }))),
      edges: fc
        .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(99)), {
          maxLength: 2 * size,
          selector: ([from, to, claims]) => `${from} ${to} ${claims % 7}`,
        })
        .map((pairs) =>
          pairs.map(([from, to, claims]) => ({
            id: `edg_r.ent_${from}n.ent_${to}n.T${'X'.repeat(claims % 7)}`,
            title: claims % 2 === 0 ? null : 'وزير',
            claims,
            documents: claims,
            stance: 'REPORTED' as const,
            contradictions: claims % 3 === 0 ? ['DENIAL' as const] : [],
          })),
        ),
      camera: fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.05, max: 4, noNaN: true }) }),
      cut: fc.constantFrom([], ['edg_r.ent_0n.ent_1n.PART_OF']),
      selection: fc.constantFrom([], ['ent_0n']),
      filters: fc
        .record({ withoutKinds: fc.subarray(['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT'] as const) })
        .map(({ withoutKinds }) => ({ withoutKinds: [...withoutKinds] })),
      timeRange: fc.constantFrom({ from: null, to: null }, { from: '2024', to: '2024-05-13' }),
      style: fc.record({
        nodeSize: fc.constantFrom('DEGREE' as const, 'EQUAL' as const),
        edgeWidth: fc.constantFrom('DOCUMENTS' as const, 'EQUAL' as const),
      }),
      legend: fc.record({ isOpen: fc.boolean() }),
      layout: fc.constantFrom(null, { name: 'stress', seed: 7 }),
      language: fc.constantFrom('ar' as const, 'en' as const),
      query: fc.constantFrom(null, '{ graph { version } }'),
      asOf: fc.constantFrom('2024-05-13T09:30:00.000Z'),
      thumbnail: fc.constantFrom(null, 'data:image/png;base64,iVBORw0KGgo='),
    }),
  );
}

/** A view of given nodes with nothing else. */
export function contentOf(nodes: ViewContent['nodes'], edges: ViewContent['edges'] = []): ViewContent {
  return {
    schema: 2,
    nodes,
    edges,
    camera: { x: 0, y: 0, zoom: 1 },
    cut: [],
    selection: [],
    filters: { withoutKinds: [] },
    timeRange: { from: null, to: null },
    style: { nodeSize: 'DEGREE', edgeWidth: 'DOCUMENTS' },
    legend: { isOpen: true },
    layout: null,
    language: 'ar',
    query: null,
    asOf: '2024-05-13T09:30:00.000Z',
    thumbnail: null,
  };
}

export function nodeOf(id: string, label = id, more: Partial<ViewContent['nodes'][number]> = {}): ViewContent['nodes'][number] {
  return {
    id,
    kind: id.startsWith('evt_') ? 'EVENT' : 'PERSON',
    label,
    x: 1.5,
    y: -2.25,
    pinned: false,
    hidden: false,
    date: null,
    realis: null,
    ...more,
  };
}

export function edgeOf(id: string, claims = 1): ViewContent['edges'][number] {
  return { id, title: null, claims, documents: 1, stance: 'ASSERTED', contradictions: [] };
}

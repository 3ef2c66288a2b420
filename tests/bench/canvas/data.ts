import type { Api } from '../../../web/workbench/api.ts';
import type { EdgeCard, NodeCard, NodeKind } from '../../../web/workbench/graph.ts';

/** Numbers that are random but the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

// Invented names; the second list is "of the ministry, the authority, the party, the company".
const NAMES = ['سامر الحديدي', 'ليلى المنصوري', 'طارق البصري', 'هند الرافعي', 'نبيل القاسمي', 'رنا الشهابي', 'يوسف التميمي', 'مها الدليمي'];
const BODIES = [
  'وزارة الموارد المائية',
  'هيئة الإحصاء العامة',
  'شركة الفرات للنقل البري',
  'المركز الوطني لمكافحة الحرائق',
  'غرفة التجارة',
  'جامعة الساحل',
];
const PLACES = ['بغداد', 'دمشق', 'القاهرة', 'تونس', 'صنعاء', 'الرباط', 'عمّان', 'الخرطوم'];
const EVENTS = ['لقاء في بغداد', 'توقيع اتفاق تعاون', 'بيان عن الحدود', 'زيارة رسمية', 'احتجاج أمام المبنى', 'هجوم على قافلة'];
const LISTS: Record<NodeKind, readonly string[]> = { PERSON: NAMES, ORGANIZATION: BODIES, PLACE: PLACES, EVENT: EVENTS };

const BARE_EDGE = {
  kind: 'TAKES_PART',
  role: null,
  relation: null,
  title: null,
  claimCount: 1,
  documentCount: 1,
  contradictions: [],
  stance: 'ASSERTED',
} as const;
const RELATION = { kind: 'RELATES', role: null, relation: 'MEMBER_OF' } as const;

/** A graph with hubs, as news make them: entities take part in events, and stand in relations. */
export function generateGraph(nodeCount: number, edgeCount: number): { nodes: NodeCard[]; edges: EdgeCard[] } {
  const random = createRandom(7);
  const hex = () => Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const kinds: NodeKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT', 'EVENT'];
  const raw = Array.from({ length: nodeCount }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'EVENT';
    return {
      id: `${kind === 'EVENT' ? 'evt' : 'ent'}_${hex()}`,
      kind,
      label: `${LISTS[kind][index % LISTS[kind].length]} ${index % 3 === 0 ? index : ''}`.trim(),
    };
  });
  const [entities, events] = [raw.filter((node) => node.kind !== 'EVENT'), raw.filter((node) => node.kind === 'EVENT')];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * random() * list.length)] as T;
  const degrees = new Map<string, number>();
  const edges = new Map<string, EdgeCard>();
  const hub = raw[0];
  // The first person and the first body are tied twice, so that parallel edges are drawn too.
  const body = raw[1];
  for (const relation of hub && body ? ['MEMBER_OF', 'HOLDS_POSITION'] : []) {
    const [source, target] = [hub?.id ?? '', body?.id ?? ''];
    const id = `edg_r.${source}.${target}.${relation}`;
    edges.set(id, { ...BARE_EDGE, ...RELATION, id, source, target, relation });
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  while (edges.size < edgeCount) {
    // The last sixty events are of the first entity: something to expand.
    const late = edges.size < 60 ? events.at(-1 - edges.size) : undefined;
    const isRelation = late === undefined && random() < 0.3;
    const ends = isRelation ? entities : events;
    const place = Math.floor(random() * ends.length);
    // Three in four stay among their own, as stories do; hubs take the rest.
    const near = Math.floor((place / ends.length) * entities.length + (random() - 0.5) * 24);
    const source = (late && hub) ?? (random() < 0.75 ? entities[near] : null) ?? pick(entities);
    const target = late ?? ends[place] ?? pick(ends);
    if (source === target) continue;
    const role = pick(['ACTOR', 'TARGET', 'PLACE', 'SPEAKER', 'PARTICIPANT']);
    const id = `${isRelation ? 'edg_r' : 'edg_t'}.${source.id}.${target.id}.${isRelation ? 'MEMBER_OF' : role}`;
    const documentCount = 1 + Math.floor(random() ** 4 * 20);
    const disputed = random() < 0.04;
    edges.set(id, {
      ...BARE_EDGE,
      id,
      source: source.id,
      target: target.id,
      documentCount,
      claimCount: documentCount,
      contradictions: disputed ? (['DENIAL'] as const) : [],
      ...(isRelation ? RELATION : { role }),
      stance: random() < 0.25 ? 'REPORTED' : 'ASSERTED',
    });
    for (const end of [source.id, target.id]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const nodes = raw.map((node): NodeCard => ({
    ...node,
    labelLatin: null,
    degree: (degrees.get(node.id) ?? 0) + (random() < 0.2 ? Math.floor(random() * 30) : 0),
    eventType: node.kind === 'EVENT' ? 'MEETING' : null,
    date: null,
    realis: node.kind === 'EVENT' ? (random() < 0.15 ? 'FUTURE' : 'ACTUAL') : null,
    stance: null,
    contradictions: [],
  }));
  return { nodes, edges: [...edges.values()] };
}

/** Answers from memory, so that a measurement is of the page alone. */
export function serveGraph(graph: {
  nodes: NodeCard[];
  edges: EdgeCard[];
}): Pick<Api, 'nodes' | 'resolve' | 'edgesAmong' | 'neighbourhood'> {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    nodes: (ids) => Promise.resolve(find(ids)),
    resolve: (ids) => Promise.resolve(new Map(find(ids).map((node) => [node.id, node]))),
    edgesAmong: (ids) => {
      const known = new Set(ids);
      return Promise.resolve(graph.edges.filter((edge) => known.has(edge.source) && known.has(edge.target)));
    },
    neighbourhood: ({ of, types, first }) => {
      const edges = graph.edges
        .filter((edge) => of.includes(edge.source) || of.includes(edge.target))
        .toSorted((one, other) => other.documentCount - one.documentCount);
      const all = find([...new Set(edges.flatMap((edge) => [edge.source, edge.target]))].filter((id) => !of.includes(id)));
      const nodes = all.filter((node) => types.length === 0 || types.includes(node.kind)).slice(0, first);
      const shown = new Set([...of, ...nodes.map((node) => node.id)]);
      return Promise.resolve({
        nodes,
        edges: edges.filter((edge) => shown.has(edge.source) && shown.has(edge.target)),
        shown: nodes.length,
        total: { count: all.length, exact: true },
        omitted: all.length > nodes.length ? [{ reason: 'LIMIT', count: all.length - nodes.length }] : [],
      });
    },
  };
}

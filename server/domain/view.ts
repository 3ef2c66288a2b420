import { z } from 'zod';
import { readEdgeId } from './edge-id.ts';
import { parseId } from './ids.ts';
import { CONTRADICTIONS, ENTITY_TYPES, REALIS, STANCES } from './vocabulary.ts';

/** The version of what a view holds, counted up when its form changes; older ones are upgraded when read, newer ones refused. */
export const VIEW_SCHEMA = 2;
/** The most one version may hold. `bytes` are those of its JSON in UTF-8. */
export const VIEW_LIMITS = { nodes: 2000, edges: 10_000, bytes: 900_000, thumbnail: 80_000, label: 1000 } as const;

const coordinate = z
  .number()
  .min(-1e7)
  .max(1e7)
  // JSON has no negative zero
  .transform((value) => value + 0);
const nodeId = z.string().refine((id) => parseId('ent', id) ?? parseId('evt', id), 'is not the id of an entity or event');
const edgeId = z.string().refine((id) => readEdgeId(id), 'is not the id of an edge');
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date such as 2024, 2024-05 or 2024-05-13');
const kind = z.enum([...ENTITY_TYPES, 'EVENT']);

const placed = {
  id: nodeId,
  kind,
  label: z.string().max(VIEW_LIMITS.label),
  x: coordinate,
  y: coordinate,
  pinned: z.boolean(),
  hidden: z.boolean(),
};
/** A node where the analyst had it, with what it was called then; for events also when and whether they happen. */
const savedNode = z.strictObject({ ...placed, date: partialDate.nullable(), realis: z.enum(REALIS).nullable() });
/** An edge as it was. Its id says its ends and its role or relation; `title` is that of a position held. */
const savedEdge = z.strictObject({
  id: edgeId,
  title: z.string().max(VIEW_LIMITS.label).nullable(),
  /** How many claims and documents stood behind it. */
  claims: z.int().min(0),
  documents: z.int().min(0),
  stance: z.enum(STANCES),
  contradictions: z.array(z.enum(CONTRADICTIONS)).max(CONTRADICTIONS.length),
});
const camera = z.strictObject({ x: coordinate, y: coordinate, zoom: z.number().min(0.01).max(10) });

/** All that a version of a view holds: what is shown, where, how, and of which time the data is. */
const content = z
  .strictObject({
    schema: z.literal(VIEW_SCHEMA),
    nodes: z.array(savedNode).max(VIEW_LIMITS.nodes),
    edges: z.array(savedEdge).max(VIEW_LIMITS.edges),
    camera,
    /** Edges taken off while both their ends stay. */
    cut: z.array(edgeId).max(VIEW_LIMITS.edges),
    selection: z.array(z.string().max(200)).max(VIEW_LIMITS.nodes + VIEW_LIMITS.edges),
    /** Kinds of nodes that are not drawn. */
    filters: z.strictObject({ withoutKinds: z.array(kind).max(4) }),
    /** Dated events outside are not drawn. */
    timeRange: z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() }),
    style: z.strictObject({ nodeSize: z.enum(['DEGREE', 'EQUAL']), edgeWidth: z.enum(['DOCUMENTS', 'EQUAL']) }),
    legend: z.strictObject({ isOpen: z.boolean() }),
    layout: z.strictObject({ name: z.string().max(40), seed: z.int().nullable() }).nullable(),
    language: z.enum(['ar', 'en']),
    /** The GraphQL query, or the words searched for, that it came from. */
    query: z.string().max(10_000).nullable(),
    asOf: z.iso.datetime(),
    /** A small picture drawn by the page. */
    thumbnail: z
      .string()
      .max(VIEW_LIMITS.thumbnail)
      .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/, 'is not a PNG as a data address')
      .nullable(),
  })
  .superRefine(({ nodes, edges }, context) => {
    const ids = new Set<string>();
    for (const [index, { id }] of nodes.entries()) {
      if (ids.has(id)) context.addIssue({ code: 'custom', path: ['nodes', index, 'id'], message: 'stands there twice' });
      ids.add(id);
    }
    const drawn = new Set<string>();
    for (const [index, { id }] of edges.entries()) {
      const { source = '', target = '' } = readEdgeId(id) ?? {};
      if (drawn.has(id)) context.addIssue({ code: 'custom', path: ['edges', index, 'id'], message: 'stands there twice' });
      drawn.add(id);
      if (!ids.has(source) || !ids.has(target))
        context.addIssue({ code: 'custom', path: ['edges', index], message: 'ties nodes that are not in the view' });
    }
  });

export type ViewContent = z.infer<typeof content>;
export type SavedNode = ViewContent['nodes'][number];
export type SavedEdge = ViewContent['edges'][number];

/** Version 1 held places alone: the least that somebody would write by hand. */
const contentOf1 = z.strictObject({
  schema: z.literal(1),
  nodes: z.array(z.strictObject(placed)).max(VIEW_LIMITS.nodes),
  edges: z.array(z.strictObject({ id: edgeId, claims: z.int().min(0) })).max(VIEW_LIMITS.edges),
  camera,
  asOf: z.iso.datetime(),
});

/** What version 2 holds more, at rest. */
const LATER = {
  schema: 2,
  cut: [],
  selection: [],
  filters: { withoutKinds: [] },
  timeRange: { from: null, to: null },
  style: { nodeSize: 'DEGREE', edgeWidth: 'DOCUMENTS' },
  legend: { isOpen: true },
  layout: null,
  language: 'ar',
  query: null,
  thumbnail: null,
};
const PLAIN_EDGE = { title: null, documents: 1, stance: 'ASSERTED', contradictions: [] };

/** What leads from each version to the next. */
const UPGRADES: Readonly<Record<number, (old: unknown) => unknown>> = {
  1: (old) => {
    const { nodes, edges, ...rest } = contentOf1.parse(old);
    return {
      ...rest,
      ...LATER,
      nodes: nodes.map((node) => ({ ...node, date: null, realis: null })),
      edges: edges.map((edge) => ({ ...edge, ...PLAIN_EDGE })),
    };
  },
};

export type ReadContent =
  | { ok: true; content: ViewContent }
  | { ok: false; why: 'UNSUPPORTED'; schema: number }
  | { ok: false; why: 'TOO_LARGE'; what: string; limit: number }
  | { ok: false; why: 'INVALID'; message: string };

/** Reads what somebody says a view holds: upgraded when it is older, refused with a reason when it is anything else. Never throws. */
export function readViewContent(value: unknown): ReadContent {
  const schema = z.looseObject({ schema: z.int().min(1) }).safeParse(value).data?.schema;
  if (schema === undefined)
    return { ok: false, why: 'INVALID', message: '`schema` is missing: a view says which version of its form it has.' };
  if (schema > VIEW_SCHEMA) return { ok: false, why: 'UNSUPPORTED', schema };
  let upgraded = value;
  for (let from = schema; from < VIEW_SCHEMA; from += 1) {
    try {
      upgraded = UPGRADES[from]?.(upgraded);
    } catch (error) {
      return refuse(error);
    }
  }
  const read = content.safeParse(upgraded);
  return read.success ? { ok: true, content: read.data } : refuse(read.error);
}

function refuse(error: unknown): ReadContent {
  if (!(error instanceof z.ZodError)) throw error;
  const [issue] = error.issues;
  const where = issue ? issue.path.map(String).join('.') : '';
  if (issue?.code === 'too_big' && ['nodes', 'edges', 'thumbnail'].includes(where))
    return { ok: false, why: 'TOO_LARGE', what: where, limit: Number(issue.maximum) };
  return { ok: false, why: 'INVALID', message: `${where ? `\`${where.slice(0, 100)}\` ` : ''}${issue?.message ?? 'is not a view'}.` };
}

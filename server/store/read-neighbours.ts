import { z } from 'zod';
import { EVENT_TYPES } from '../domain/vocabulary.ts';
import { dateColumns } from './date-columns.ts';
import { defineQuery } from './define-query.ts';
import type { Run } from './define-query.ts';
import { readEdgeId } from '../domain/edge-id.ts';
import { boundsOfTime } from './list-events.ts';
import { findEntities, findEvents } from './read-rows.ts';
import { edgeRow, toEntity, toEvent } from './rows.ts';
import type { Sessions } from './session.ts';
import type { EdgeRow, GraphReader, NeighbourhoodInput, NodeRow } from './store.ts';

/** So many edges of one node are read at most; a hub's totals beyond it are "at least". */
const BOUND = 10_000;

const listOrNull = z.array(z.string()).nullable();
const tied = z.array(z.object({ id: z.string(), edges: z.array(z.string()) }));
const bounded = { of: z.array(z.string()), bound: z.number(), first: z.number() };
const neighboursRow = { neighbours: tied, total: z.number(), everyone: z.number(), degree: z.number() };
export const findNeighbours = defineQuery('read', 'findNeighbours', z.object(bounded), z.object({ read: z.number(), ...neighboursRow }));
export const findFittingNeighbours = defineQuery(
  'read',
  'findFittingNeighbours',
  z.object({
    ...bounded,
    types: listOrNull,
    eventTypes: z.array(z.string()),
    roles: listOrNull,
    from: z.string(),
    to: z.string(),
    fromDay: z.string().nullable(),
    toDay: z.string().nullable(),
    minClaims: z.number(),
    disputed: z.boolean().nullable(),
  }),
  z.object({ isBounded: z.boolean(), ...neighboursRow }),
);
export const findEdgesAmong = defineQuery(
  'read',
  'findEdgesAmong',
  z.object({ entities: z.array(z.string()), events: z.array(z.string()) }),
  edgeRow,
);
const ends = z.array(z.object({ id: z.string(), source: z.string(), target: z.string() }));
export const findEdges = defineQuery('read', 'findEdges', z.object({ edges: ends }), edgeRow);
export const findPaths = defineQuery(
  'read',
  'findPaths',
  z.object({ from: z.string(), to: z.string(), avoid: z.array(z.string()), maxLength: z.number(), first: z.number() }),
  z.object({ nodes: z.array(z.string()), edges: ends }),
);
export const findCommonNeighbours = defineQuery(
  'read',
  'findCommonNeighbours',
  z.object({ ids: z.array(z.string()), bound: z.number(), first: z.number() }),
  z.object({ common: tied, total: z.number() }),
);

async function nodesById(run: Run, ids: readonly string[]): Promise<NodeRow[]> {
  const entities = await run(findEntities, { ids: ids.filter((id) => id.startsWith('ent_')) });
  const events = await run(findEvents, { ids: ids.filter((id) => id.startsWith('evt_')) });
  const found = new Map<string, NodeRow>();
  for (const { asked, ...row } of entities) found.set(asked, { kind: 'ENTITY', ...toEntity(row, asked) });
  for (const row of events) found.set(row.id, { kind: 'EVENT', ...toEvent(row) });
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function edgesByIds(run: Run, ids: readonly string[]): Promise<EdgeRow[]> {
  return run(findEdges, { edges: ids.flatMap((id) => readEdgeId(id) ?? []).map(({ id, source, target }) => ({ id, source, target })) });
}

/** A hub without a filter is the common case, and a filter reads more of every edge. */
function isFiltered({ of: _, first: __, minClaims, ...filter }: NeighbourhoodInput): boolean {
  return minClaims > 1 || Object.values(filter).some((part) => part !== null);
}

interface Around {
  neighbours: z.infer<typeof tied>;
  total: number;
  everyone: number;
  isBounded: boolean;
  degree: number;
}
const NOBODY: Around = { neighbours: [], total: 0, everyone: 0, isBounded: false, degree: 0 };

async function findAll(run: Run, { of, first }: NeighbourhoodInput): Promise<Around> {
  const [row] = await run(findNeighbours, { of, first, bound: BOUND });
  // Edges between the given nodes themselves count in the degree but lead to no neighbour, so only a bound that bit makes it inexact.
  return row ? { ...row, isBounded: row.read >= BOUND && row.degree > row.read } : NOBODY;
}

async function findFitting(
  run: Run,
  { of, first, types, eventTypes, roles, from, to, minClaims, disputed }: NeighbourhoodInput,
): Promise<Around> {
  const [row] = await run(findFittingNeighbours, {
    of,
    first,
    bound: BOUND,
    types,
    eventTypes: eventTypes ?? [...EVENT_TYPES],
    roles,
    ...boundsOfTime(from, to),
    fromDay: from,
    toDay: dateColumns(to).dateTo,
    minClaims,
    disputed,
  });
  return row ?? NOBODY;
}

/** Walks over the derived edges: neighbours, ties among nodes, paths. */
export function readNeighbours({ read }: Sessions): Pick<GraphReader, 'neighbourhood' | 'edgesAmong' | 'paths' | 'commonNeighbours'> {
  return {
    neighbourhood: (input) =>
      read(async (run) => {
        const { of } = input;
        const { neighbours, total, everyone, isBounded, degree } = isFiltered(input)
          ? await findFitting(run, input)
          : await findAll(run, input);
        const nodes = await nodesById(run, [...of, ...neighbours.map(({ id }) => id)]);
        const edges = await edgesByIds(
          run,
          neighbours.flatMap((neighbour) => neighbour.edges),
        );
        // Of a hub not everyone is known.
        const filtered = Math.max(0, everyone - total);
        const left = total - neighbours.length;
        return {
          nodes,
          edges,
          shown: neighbours.length,
          total: { count: total, exact: !isBounded },
          omitted: [
            ...(left > 0 ? [{ reason: 'LIMIT' as const, count: left, exact: !isBounded }] : []),
            ...(filtered > 0 ? [{ reason: 'FILTER' as const, count: filtered, exact: degree <= BOUND }] : []),
          ],
        };
      }),
    edgesAmong: (ids) =>
      read((run) =>
        run(findEdgesAmong, { entities: ids.filter((id) => id.startsWith('ent_')), events: ids.filter((id) => id.startsWith('evt_')) }),
      ),
    paths: (input) =>
      read(async (run) => {
        const found = await run(findPaths, input);
        const nodes = new Map(
          (await nodesById(run, [...new Set(found.flatMap((path) => path.nodes))])).map((node) => [node.id as string, node]),
        );
        const edges = new Map(
          (await run(findEdges, { edges: found.flatMap((path) => path.edges) })).map((edge) => [edge.id as string, edge]),
        );
        return found.map((path) => ({
          nodes: path.nodes.flatMap((id) => nodes.get(id) ?? []),
          edges: path.edges.flatMap(({ id }) => edges.get(id) ?? []),
        }));
      }),
    commonNeighbours: (ids, first) =>
      read(async (run) => {
        const [row] = await run(findCommonNeighbours, { ids, bound: BOUND, first });
        const { common, total } = row ?? { common: [], total: 0 };
        const given = await nodesById(run, ids);
        return {
          nodes: await nodesById(
            run,
            common.map(({ id }) => id),
          ),
          edges: await edgesByIds(
            run,
            common.flatMap((neighbour) => neighbour.edges),
          ),
          // Of a hub only a part of the edges was read, and what else it has in common is not known.
          total: { count: total, exact: given.every(({ degree }) => degree <= BOUND) },
        };
      }),
  };
}

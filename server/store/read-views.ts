import { readCursor, writeCursor } from './cursor.ts';
import { readEdgeId } from '../domain/edge-id.ts';
import { findEntities, findEvents } from './read-rows.ts';
import { toEntity, toEvent } from './rows.ts';
import type { Sessions } from './session.ts';
import * as queries from './view-queries.ts';
import type { ResolvedNode, ViewStore } from './view-store.ts';

/** Snapshots of one view that are listed. */
const MOST_SNAPSHOTS = 100;

type Reads = 'byId' | 'bySlug' | 'list' | 'versions' | 'versionsAt' | 'contents' | 'snapshots' | 'snapshot' | 'resolveNodes' | 'quotes';

/** Reads of saved views, and of what has become of what they show. */
export function readViews({ read }: Sessions): Pick<ViewStore, Reads> {
  return {
    byId: (ids) => read((run) => run(queries.findViews, { ids, slugs: [] })),
    bySlug: (slug) => read(async (run) => (await run(queries.findViews, { ids: [], slugs: [slug] }))[0] ?? null),
    list: async (question, order, { first, after }) => {
      const asked = ['views', question, order];
      const [afterKey, afterId] = readCursor(asked, after) ?? [null, null];
      const [rows, count] = await read(async (run) => [
        await run(queries.listViews, {
          ...question,
          order,
          isRising: order === 'TITLE',
          afterKey: afterKey === null ? null : String(afterKey),
          afterId,
          limit: first + 1,
        }),
        (await run(queries.countViews, question))[0]?.count ?? 0,
      ]);
      return {
        rows: rows.slice(0, first).map(({ key, ...row }) => ({ row, cursor: writeCursor(asked, [key, row.id]) })),
        hasNext: rows.length > first,
        total: async () => ({ count, exact: true }),
      };
    },
    versions: async (view, total, { first, after }) => {
      const asked = ['versions', view];
      const [below] = readCursor(asked, after) ?? [null];
      const rows = await read((run) =>
        run(queries.listViewVersions, { view, below: below === null ? Number.MAX_SAFE_INTEGER : Number(below), limit: first + 1 }),
      );
      return {
        rows: rows.slice(0, first).map((row) => ({ row, cursor: writeCursor(asked, [row.number, row.id]) })),
        hasNext: rows.length > first,
        total: async () => ({ count: total, exact: true }),
      };
    },
    versionsAt: (wanted) => read((run) => run(queries.findViewVersions, { wanted })),
    contents: (ids) => read((run) => run(queries.findViewContents, { ids })),
    snapshots: (view) => read((run) => run(queries.listSnapshots, { view, limit: MOST_SNAPSHOTS })),
    snapshot: (slug) => read(async (run) => (await run(queries.findSnapshot, { slug }))[0] ?? null),
    resolveNodes: (ids) =>
      read(async (run) => {
        const resolved = new Map<string, ResolvedNode>(ids.map((id) => [id, { state: 'GONE', now: null }]));
        for (const { asked, ...row } of await run(findEntities, { ids: ids.filter((id) => id.startsWith('ent_')) }))
          resolved.set(asked, { state: asked === row.id ? 'LIVE' : 'FORWARDED', now: toEntity(row) });
        for (const row of await run(findEvents, { ids: ids.filter((id) => id.startsWith('evt_')) }))
          resolved.set(row.id, { state: 'LIVE', now: toEvent(row) });
        return resolved;
      }),
    quotes: (edges, most) => {
      const ends = edges.flatMap((edge) => readEdgeId(edge) ?? []);
      const participations = ends.flatMap(({ id, kind, source, target, type }) =>
        kind === 'TAKES_PART' ? [{ edge: id as string, entity: source, event: target, role: type }] : [],
      );
      const relations = ends.flatMap(({ id, kind }) => (kind === 'RELATES' ? [id as string] : []));
      return read((run) => run(queries.listQuotes, { participations, relations, most }));
    },
  };
}

import type { ViewId } from '../domain/ids.ts';
import type { Run } from './define-query.ts';
import { newId } from './new-id.ts';
import type { Sessions } from './session.ts';
import * as queries from './view-queries.ts';
import type { NewVersion, ViewNames, ViewRow, ViewStore } from './view-store.ts';

type Writes = 'create' | 'addVersion' | 'rename' | 'archive' | 'delete' | 'undelete' | 'keepSnapshot' | 'withdrawSnapshot';

async function find(run: Run, id: ViewId): Promise<ViewRow | null> {
  return (await run(queries.findViews, { ids: [id], slugs: [] }))[0] ?? null;
}

async function add(run: Run, view: ViewId, names: ViewNames | null, version: NewVersion, at: string) {
  const [added] = await run(queries.addViewVersion, { view, what: { ...names }, version: { ...version, id: newId('ver'), at } });
  const row = added && (await find(run, view));
  return row ? { view: row, number: added.number } : null;
}

/** Writes of saved views. Versions are only ever added. */
export function writeViews({ write }: Sessions): Pick<ViewStore, Writes> {
  const now = (): string => new Date().toISOString();
  const change = (id: ViewId, changes: object, { isDeleted = false, at = now() as string | null } = {}): Promise<ViewRow | null> =>
    write(async (run) => {
      const [changed] = await run(queries.changeView, { id, isDeleted, changes: { ...changes }, at });
      return changed ? find(run, id) : null;
    });
  return {
    create: (slug, names, version) =>
      write(async (run) => {
        const [id, at] = [newId('viw'), now()];
        await run(queries.createView, { view: { id, slug, ...names, createdAt: at, changedAt: at, isArchived: false } });
        const added = await add(run, id, null, version, at);
        if (!added) throw new Error('A view was gone right after it was made.');
        return added.view;
      }),
    addVersion: (view, names, version) => write((run) => add(run, view, names, version, now())),
    rename: (id, names) => change(id, names),
    archive: (id, isArchived) => change(id, { isArchived }, { at: null }),
    // What is deleted is not found again, but it is found gone.
    delete: (id) =>
      write(async (run) => (await run(queries.changeView, { id, isDeleted: false, changes: { deletedAt: now() }, at: null })).length > 0),
    undelete: (id) => change(id, { deletedAt: null }, { isDeleted: true, at: null }),
    keepSnapshot: (view, snapshot) =>
      write(async (run) => {
        await run(queries.createSnapshot, { view, snapshot: { ...snapshot } });
      }),
    withdrawSnapshot: (slug, isWithdrawn) => write(async (run) => (await run(queries.withdrawSnapshot, { slug, isWithdrawn }))[0] ?? null),
  };
}

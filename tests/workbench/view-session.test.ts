import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../web/workbench/api.ts';
import { keepDrafts, openPage, serveViews } from './view-server.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page with ten nodes saved as a view. */
async function startSaved() {
  const server = serveViews();
  const drafts = keepDrafts();
  const page = openPage(server, drafts);
  await page.workbench.run('addNodes', { ids: server.ids.slice(0, 10) });
  await page.session.saveAs({ title: 'التحالف', description: '', tags: [] });
  return { server, drafts, ...page };
}
const move = (x: number) => (id: string) => ({ positions: new Map([[id, { x, y: 7 }]]) });

test('looking around is no work; moving, hiding, filtering and taking off are', async () => {
  const { workbench, session, server } = await startSaved();
  const [one = '', two = ''] = server.ids;
  expect(session.getState()).toMatchObject({ isDirty: false, version: { number: 1 } });
  workbench.look({ x: 5, y: 5, zoom: 2 });
  await workbench.run('select', { ids: [two] });
  expect(session.getState().isDirty).toBe(false);
  for (const work of [
    () => workbench.run('move', move(4000)(one)),
    () => workbench.run('hide', { ids: [one] }),
    () => workbench.run('pin', { ids: [two] }),
    () => workbench.run('filter', { withoutKinds: ['PLACE'] }),
    () => workbench.run('filter', { timeRange: { from: '2024', to: null } }),
    () => workbench.run('restyle', { nodeSize: 'EQUAL' }),
    () => workbench.run('remove', { ids: [one] }),
    () => workbench.run('layOut'),
  ]) {
    await work();
    expect(session.getState().isDirty).toBe(true);
    await workbench.run('undo');
    expect(session.getState().isDirty).toBe(false);
  }
  workbench.setLegend(false);
  expect(session.getState().isDirty).toBe(true);
});

test('unsaved work is brought back after a reload, and thrown away when asked', async () => {
  const { workbench, server, drafts, session } = await startSaved();
  const [one = ''] = server.ids;
  await workbench.run('move', move(4000)(one));
  expect(drafts.kept.size).toBe(0);
  vi.advanceTimersByTime(250);
  expect(drafts.kept.size).toBe(1);
  const again = openPage(server, drafts);
  expect(await again.session.open({ slug: 'alliance' })).toBe(true);
  expect(again.session.getState()).toMatchObject({ isDirty: true, isDraft: true });
  expect(again.workbench.getState().nodes.get(one)?.x).toBe(4000);
  await again.session.discard();
  expect(again.session.getState()).toMatchObject({ isDirty: false, isDraft: false });
  expect(again.workbench.getState().nodes.get(one)?.x).not.toBe(4000);
  expect(drafts.kept.size).toBe(0);
  await workbench.run('undo');
  vi.advanceTimersByTime(250);
  expect(session.getState().isDirty).toBe(false);
  expect(drafts.kept.size).toBe(0);
});

test('leaving the page writes the draft at once, and saving lets go of it', async () => {
  const { workbench, session, server, drafts } = await startSaved();
  await workbench.run('move', move(4000)(server.ids[0] ?? ''));
  session.keepDraft();
  expect(drafts.kept.size).toBe(1);
  await session.save('نُقل'); // moved
  expect(drafts.kept.size).toBe(0);
  expect(session.getState()).toMatchObject({ isDirty: false, version: { number: 2 } });
  expect(server.contents).toHaveLength(2);
});

test('two who save the same version both keep their work, and the second is told of the first', async () => {
  const { server, session, workbench } = await startSaved();
  const other = openPage(server);
  await other.session.open({ slug: 'alliance' });
  await other.workbench.run('move', move(4000)(server.ids[0] ?? ''));
  await workbench.run('move', move(-4000)(server.ids[1] ?? ''));
  await session.save('');
  await other.session.save('');
  expect(other.session.getState()).toMatchObject({ version: { number: 3 }, newer: { number: 2 }, isDirty: false });
  other.session.dismiss();
  expect(other.session.getState().newer).toBeNull();
});

test('two saves in a row do not conflict with each other', async () => {
  const { server, session, workbench } = await startSaved();
  await workbench.run('move', move(4000)(server.ids[0] ?? ''));
  const first = session.save('');
  await workbench.run('move', move(5000)(server.ids[0] ?? ''));
  const second = session.save('');
  expect([await first, await second]).toMatchObject([
    { version: { number: 2 }, newer: null },
    { version: { number: 3 }, newer: null },
  ]);
  expect(session.getState().isDirty).toBe(false);
});

test('what is gone from the graph stays as it was saved, and the server is not asked about it again', async () => {
  const { server } = await startSaved();
  const [gone = '', live = ''] = server.ids;
  server.gone.add(gone);
  const { workbench, session } = openPage(server);
  await session.open({ slug: 'alliance' });
  const saved = server.contents[0]?.nodes.find((node) => node.id === gone);
  expect(workbench.getState().nodes.get(gone)).toMatchObject({
    x: saved?.x,
    y: saved?.y,
    gone: true,
    card: { label: saved?.label, degree: 0 },
  });
  expect(session.getState()).toMatchObject({ isDirty: false, changes: { goneNodes: [{ id: gone }] } });
  server.asked.clear();
  await workbench.run('expand', { of: [gone] });
  await workbench.run('expand', { of: [gone, live], limit: 3 });
  await workbench.run('addNodes', { ids: server.ids.slice(40, 42) });
  expect(server.asked.size).toBeGreaterThan(0);
  expect(server.asked.has(gone)).toBe(false);
  await workbench.run('move', move(4000)(gone));
  await session.save('');
  expect(server.contents[1]?.nodes.find((node) => node.id === gone)).toEqual({ ...saved, x: 4000, y: 7 });
});

test('changes are kept out until they are taken in, one or all', async () => {
  const { server } = await startSaved();
  const [gone = '', renamed = ''] = server.ids;
  const edges = server.contents[0]?.edges ?? [];
  const [grown = ''] = edges.flatMap((edge) => (edge.id.includes(gone) ? [] : [edge.id]));
  server.gone.add(gone);
  server.renamed.set(renamed, 'اسم جديد'); // a new name
  server.counts.set(grown, 90);
  const { workbench, session } = openPage(server);
  await session.open({ slug: 'alliance' });
  expect(session.getState().changes).toMatchObject({ total: 3, gainedEdges: [{ id: grown }], renamedNodes: [{ id: renamed }] });
  session.show('AS_SAVED');
  expect(session.getState()).toMatchObject({ mode: 'AS_SAVED', isDirty: false });
  expect(workbench.getState().isAsSaved).toBe(true);
  await session.save('');
  expect(server.contents[1]?.nodes).toEqual(server.contents[0]?.nodes);
  expect(server.contents[1]?.edges).toEqual(edges);

  session.show('LIVE');
  session.acceptOne(renamed);
  expect(session.getState()).toMatchObject({ isDirty: true, changes: { total: 2, renamedNodes: [] } });
  await session.accept('قُبل');
  expect(session.getState()).toMatchObject({ isDirty: false, changes: null });
  const saved = server.contents[2];
  expect(saved?.nodes.some((node) => node.id === gone)).toBe(false);
  expect(saved?.nodes.find((node) => node.id === renamed)?.label).toBe('اسم جديد');
  expect(saved?.edges.find((edge) => edge.id === grown)?.claims).toBe(90);
  expect(saved?.cut).toEqual([]);
});

test('a merged node stands where it stood, under its new name once that is taken in', async () => {
  const { server } = await startSaved();
  const [old = ''] = server.ids;
  const now = server.ids[50] ?? '';
  server.merged.set(old, now);
  const { workbench, session } = openPage(server);
  await session.open({ slug: 'alliance' });
  const saved = server.contents[0]?.nodes.find((node) => node.id === old);
  expect(workbench.getState().nodes.get(now)).toMatchObject({ x: saved?.x, y: saved?.y, gone: false });
  session.acceptOne(old);
  await session.save('');
  expect(server.contents[1]?.nodes[0]).toMatchObject({ id: now, x: saved?.x, y: saved?.y });
});

test('comparing draws both versions, and the canvas with its history is put back exactly', async () => {
  const { server, session, workbench, drafts } = await startSaved();
  const [one = '', two = '', three = ''] = server.ids;
  await workbench.run('move', move(4000)(one));
  await workbench.run('remove', { ids: [two] });
  await workbench.run('hide', { ids: [three] });
  await session.save('');
  await workbench.run('move', move(-900)(one));
  const before = workbench.getState();
  await session.compare(1, 2);
  const { marks, nodes } = workbench.getState();
  expect(session.getState().comparison).toMatchObject({ from: { number: 1 }, to: { number: 2 } });
  expect([one, two, three].map((id) => marks.get(id)?.kind)).toEqual(['MOVED', 'REMOVED', 'RESTYLED']);
  expect(nodes.size).toBe(10);
  drafts.kept.clear();
  await workbench.run('move', move(1)(one));
  vi.advanceTimersByTime(1000);
  expect(drafts.kept.size).toBe(0);
  session.endComparison();
  expect(workbench.getState()).toEqual(before);
  expect(workbench.getState().nodes).toBe(before.nodes);
  await workbench.run('undo');
  expect(workbench.getState().nodes.get(one)?.x).toBe(4000);
});

test('an old version is looked at, saved as the last one, or brought back', async () => {
  const { server, session, workbench } = await startSaved();
  const [one = ''] = server.ids;
  await workbench.run('move', move(4000)(one));
  await session.save('');
  await session.openVersion(1);
  expect(session.getState()).toMatchObject({ version: { number: 1 }, isDirty: false, newer: null });
  expect(workbench.getState().nodes.get(one)?.x).not.toBe(4000);
  await session.restore(1);
  expect(session.getState()).toMatchObject({ version: { number: 3 }, isDirty: false });
  await session.openVersion(2);
  await session.save('');
  expect(session.getState()).toMatchObject({ version: { number: 4 }, newer: null });
  expect(server.contents[3]?.nodes[0]?.x).toBe(4000);
});

test('no such view, a newer Wasl, and a server that is away: each is told, none rejects', async () => {
  const { server } = await startSaved();
  const { session, workbench } = openPage(server);
  expect(await session.open({ slug: 'none' })).toBe(false);
  const away = () => Promise.reject(new ApiError('The server is away.', 'OFFLINE', true));
  const cut = openPage({ ...server, api: { ...server.api, resolve: away } });
  expect(await cut.session.open({ slug: 'alliance' })).toBe(true);
  expect(cut.session.getState()).toMatchObject({ problem: { code: 'OFFLINE' }, isDirty: false, isBusy: false });
  expect(cut.workbench.getState().nodes.size).toBe(10);
  const unsaved = openPage({ ...server, api: { ...server.api, saveView: away } });
  expect(await unsaved.session.saveAs({ title: 'أ', description: '', tags: [] })).toBeNull();
  expect(unsaved.session.getState().problem).toEqual({ code: 'OFFLINE', message: 'The server is away.' });
  server.contents[0] = { ...(server.contents[0] as (typeof server.contents)[number]), schema: 3 };
  await session.open({ slug: 'alliance' });
  expect(session.getState()).toMatchObject({ unsupported: 3, isDirty: false, view: { slug: 'alliance' } });
  expect(workbench.getState().nodes.size).toBe(0);
  expect(await session.save('')).toBeNull();
});

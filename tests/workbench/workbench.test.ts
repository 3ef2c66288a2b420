import { expect, test } from 'vitest';
import { ApiError } from '../../web/workbench/api.ts';
import { CANVAS_LIMIT } from '../../web/workbench/state.ts';
import { createWorkbench } from '../../web/workbench/workbench.ts';
import { serve } from './graph-values.ts';

async function start(count = 10) {
  const served = serve();
  const workbench = createWorkbench(served);
  await workbench.run('addNodes', { ids: served.ids.slice(0, count) });
  return { ...served, workbench };
}
const content = ({ getState }: { getState: ReturnType<typeof createWorkbench>['getState'] }) => {
  const { nodes, edges, selection, cut, camera, setting } = getState();
  return { nodes, edges, selection, cut, camera, setting };
};

test('every command is taken back by undo and done again by redo', async () => {
  const { workbench, ids } = await start();
  const [one = '', two = ''] = ids;
  const [edge = ''] = workbench.getState().edges.keys();
  const deeds: (() => Promise<void>)[] = [
    () => workbench.run('expand', { of: [one], limit: 8 }),
    () => workbench.run('select', { ids: [one, edge] }),
    () => workbench.run('pin', { ids: [two] }),
    () => workbench.run('move', { positions: new Map([[one, { x: 900, y: -4 }]]) }),
    () => workbench.run('hide', { ids: [two] }),
    () => workbench.run('layOut'),
    () => workbench.run('filter', { withoutKinds: ['PLACE'], timeRange: { from: '2024', to: null } }),
    () => workbench.run('restyle', { nodeSize: 'EQUAL' }),
    () => workbench.run('showHidden'),
    () => workbench.run('fit'),
    () => workbench.run('remove', { ids: [edge] }),
    () => workbench.run('remove', { ids: [one] }),
    () => workbench.run('clear'),
  ];
  const seen = [content(workbench)];
  for (const deed of deeds) {
    await deed();
    seen.push(content(workbench));
  }
  for (const before of seen.toReversed().slice(1)) {
    await workbench.run('undo');
    expect(content(workbench)).toEqual(before);
  }
  for (const after of seen.slice(1)) {
    await workbench.run('redo');
    expect(content(workbench)).toEqual(after);
  }
});

test('expanding moves no placed node and says how many there are in all', async () => {
  const { workbench, ids } = await start(1);
  const before = workbench.getState().nodes;
  await workbench.run('expand', { of: [ids[0] ?? ''], limit: 5 });
  const { nodes, expansion } = workbench.getState();
  expect(nodes.size).toBe(6);
  for (const [id, node] of before) expect(nodes.get(id)).toBe(node);
  expect(expansion?.shown).toBe(5);
  expect(expansion?.omitted).toEqual([{ reason: 'LIMIT', count: (expansion?.total.count ?? 0) - 5 }]);
  await workbench.run('expand', { of: [ids[0] ?? ''], limit: 5 });
  expect(workbench.getState().nodes.size).toBe(11);
});

test('an edge that was taken off is not brought back by an expansion', async () => {
  const { workbench, ids } = await start();
  const [edge = ''] = workbench.getState().edges.keys();
  await workbench.run('remove', { ids: [edge] });
  await workbench.run('expand', { of: [ids[0] ?? ''], limit: 20 });
  expect(workbench.getState().edges.has(edge)).toBe(false);
});

test('looking around is not history, and selections in a row are one entry', async () => {
  const { workbench, ids } = await start();
  workbench.look({ x: 5, y: 5, zoom: 2 });
  expect(workbench.undoLabel).toBe('addNodes');
  await workbench.run('select', { ids: [ids[1] ?? ''] });
  await workbench.run('select', { ids: [ids[2] ?? ''] });
  await workbench.run('undo');
  expect(workbench.undoLabel).toBe('addNodes');
});

test('pinned nodes stay in a layout', async () => {
  const { workbench, ids } = await start();
  await workbench.run('pin', { ids: [ids[0] ?? ''] });
  const pinned = workbench.getState().nodes.get(ids[0] ?? '');
  await workbench.run('layOut');
  expect(workbench.getState().nodes.get(ids[0] ?? '')).toBe(pinned);
});

test('a failure stands in the state, changes nothing, and can be tried again', async () => {
  const { api, layouter, ids } = serve();
  let isDown = true;
  const nodes: typeof api.nodes = (wanted) =>
    isDown ? Promise.reject(new ApiError('The database is away.', 'UNAVAILABLE', true)) : api.nodes(wanted);
  const workbench = createWorkbench({ api: { ...api, nodes }, layouter });
  await workbench.run('addNodes', { ids: ids.slice(0, 2) });
  expect(workbench.getState().problem).toEqual({ command: 'addNodes', code: 'UNAVAILABLE', message: 'The database is away.', retry: true });
  expect(workbench.getState().nodes.size).toBe(0);
  expect(workbench.getState().task).toBeNull();
  isDown = false;
  await workbench.retry();
  expect(workbench.getState().problem).toBeNull();
  expect(workbench.getState().nodes.size).toBe(2);
});

test('a cancelled task leaves the canvas as it was, and the next one runs', async () => {
  const { api, layouter, ids } = serve();
  const wait: typeof api.nodes = (_ids, signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  let isSlow = true;
  const workbench = createWorkbench({
    api: { ...api, nodes: (wanted, signal) => (isSlow ? wait(wanted, signal) : api.nodes(wanted)) },
    layouter,
  });
  const running = workbench.run('addNodes', { ids: ids.slice(0, 2) });
  await Promise.resolve();
  expect(workbench.getState().task?.command).toBe('addNodes');
  workbench.cancel();
  await running;
  expect(workbench.getState().problem).toBeNull();
  expect(workbench.getState().nodes.size).toBe(0);
  isSlow = false;
  await workbench.run('addNodes', { ids: ids.slice(0, 2) });
  expect(workbench.getState().nodes.size).toBe(2);
});

test('more nodes than a canvas holds are refused in words, and nothing is dropped silently', async () => {
  const { api, layouter } = serve();
  const workbench = createWorkbench({ api, layouter });
  await workbench.run('addNodes', { ids: Array.from({ length: CANVAS_LIMIT + 1 }, (_, index) => `ent_${index}`) });
  expect(workbench.getState().problem).toMatchObject({ code: 'CANVAS_FULL', retry: false });
  expect(workbench.getState().nodes.size).toBe(0);
});

test('without a selection, commands that need one do nothing', async () => {
  const { workbench } = await start();
  await workbench.run('selectNone');
  const before = content(workbench);
  await workbench.run('remove');
  await workbench.run('hide');
  await workbench.run('expand');
  expect(content(workbench)).toEqual(before);
});

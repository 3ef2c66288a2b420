import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openNodeList, readNodeList } from '../../web/workbench/node-list.ts';
import { createWorkbench } from '../../web/workbench/workbench.ts';
import { serve } from './graph-values.ts';

const signal = new AbortController().signal;

test('a list is read as it is written, each node once, its commas escaped or not', () => {
  const id = fc.stringMatching(/^(?:ent|evt)_[A-Za-z0-9._-]{1,40}$/);
  fc.assert(
    fc.property(fc.array(id), fc.boolean(), (ids, isEscaped) => {
      const written = ids.join(',');
      expect(readNodeList(isEscaped ? encodeURIComponent(written) : written)).toEqual({ ids: [...new Set(ids)], unreadable: 0 });
    }),
  );
});

test('what is no id of a node is counted, and the rest is read', () => {
  expect(readNodeList('')).toEqual({ ids: [], unreadable: 0 });
  expect(readNodeList(' ent_a , ,evt_a.v1,')).toEqual({ ids: ['ent_a', 'evt_a.v1'], unreadable: 0 });
  expect(readNodeList('ent_a,doc_b,ent_,بغداد,<b>')).toEqual({ ids: ['ent_a'], unreadable: 4 }); // Baghdad
  expect(readNodeList('ent_a,%E0%A4%A')).toEqual({ ids: ['ent_a'], unreadable: 1 });
});

test('a list stands laid out and fitted with all edges among its nodes, and what is gone is left out', async () => {
  const { api, layouter, ids } = serve();
  const workbench = createWorkbench({ api, layouter });
  const listed = ids.slice(0, 30);
  expect(await openNodeList({ api, workbench }, [...listed, 'ent_gone'], signal)).toBe(30);
  const state = workbench.getState();
  expect([...state.nodes.keys()].toSorted()).toEqual(listed.toSorted());
  expect([...state.edges.keys()].toSorted()).toEqual((await api.edgesAmong(listed)).map((edge) => edge.id).toSorted());
  expect([...state.nodes.values()].every(({ y }) => y === 7)).toBe(true);
  expect([state.selection.size, state.undo]).toEqual([0, null]);
  await workbench.run('fit');
  expect(workbench.getState().camera).toEqual(state.camera);
});

test('a merged node stands once, as what it was merged into', async () => {
  const { api, layouter, ids } = serve();
  const [kept = '', merged = '', other = ''] = ids;
  const resolve: typeof api.resolve = async (wanted) => {
    const known = await api.resolve(wanted.map((id) => (id === merged ? kept : id)));
    return new Map(wanted.flatMap((id) => known.get(id === merged ? kept : id) ?? []).map((card, index) => [wanted[index] ?? '', card]));
  };
  const workbench = createWorkbench({ api, layouter });
  expect(await openNodeList({ api: { ...api, resolve }, workbench }, [kept, merged, other], signal)).toBe(3);
  expect([...workbench.getState().nodes.keys()].toSorted()).toEqual([kept, other].toSorted());
});

test('a list that was left before the server answered does not come onto the canvas', async () => {
  const { api, layouter, ids } = serve();
  const workbench = createWorkbench({ api, layouter });
  const controller = new AbortController();
  const opening = openNodeList({ api, workbench }, ids, controller.signal);
  controller.abort();
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  expect(workbench.getState().nodes.size).toBe(0);
});

test('a list that cannot be laid out is not shown as a heap: the failure is told', async () => {
  const { api, ids } = serve();
  const workbench = createWorkbench({ api, layouter: { layOut: () => Promise.reject(new Error('no worker')) } });
  await expect(openNodeList({ api, workbench }, ids, signal)).rejects.toMatchObject({ name: 'ApiError', message: 'no worker' });
});

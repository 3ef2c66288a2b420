import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCanvas, encodeCanvas, restore } from '../../web/workbench/url.ts';
import { createWorkbench } from '../../web/workbench/workbench.ts';
import { serve, states } from './graph-values.ts';

test('a link keeps nodes, places, pins, what is hidden, selected and cut, and the camera', () => {
  fc.assert(
    fc.property(states, (state) => {
      const saved = decodeCanvas(encodeCanvas(state));
      fc.pre(state.nodes.size > 0);
      expect(saved?.nodes).toEqual([...state.nodes].map(([id, { x, y, pinned, hidden }]) => ({ id, x, y, pinned, hidden })));
      expect(new Set(saved?.selection)).toEqual(state.selection);
      expect(new Set(saved?.cut)).toEqual(state.cut);
      expect(saved?.camera).toEqual(state.camera);
    }),
  );
});

test('any text is either a canvas or null, never an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String().map((text) => `1${text}`),
      ),
      (text) => {
        expect(() => decodeCanvas(text)).not.toThrow();
      },
    ),
  );
  expect(decodeCanvas('')).toBeNull();
});

test('300 nodes fit in 9,500 letters', async () => {
  const { api, layouter, ids } = serve(300, 1000);
  const workbench = createWorkbench({ api, layouter });
  await workbench.run('addNodes', { ids });
  expect(encodeCanvas(workbench.getState()).length).toBeLessThan(9500);
});

test('opening a link brings the canvas back, with no history, and says what is gone', async () => {
  const { api, layouter, ids } = serve();
  const first = createWorkbench({ api, layouter });
  await first.run('addNodes', { ids: ids.slice(0, 20) });
  const [edge] = first.getState().edges.keys();
  await first.run('remove', { ids: [edge ?? ''] });
  await first.run('hide', { ids: ids.slice(3, 5) });
  const before = first.getState();
  const gone = ids[7] ?? '';
  const second = createWorkbench({ api: { ...api, nodes: (wanted) => api.nodes(wanted.filter((id) => id !== gone)) }, layouter });
  expect(await restore(second, encodeCanvas(before))).toBe(true);
  const after = second.getState();
  expect(after.missing).toBe(1);
  expect(after.nodes).toEqual(new Map([...before.nodes].filter(([id]) => id !== gone)));
  expect(after.edges).toEqual(new Map([...before.edges].filter(([, { source, target }]) => source !== gone && target !== gone)));
  expect(after.undo).toBeNull();
  expect(await restore(second, '1broken!')).toBe(false);
});

import { afterEach, expect, test, vi } from 'vitest';
import { graphApi } from '../../web/api/graph-api.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers every question with `data`, and notes the ids that were asked about together. */
function listen(answer: (ids: readonly string[]) => unknown): string[][] {
  const asked: string[][] = [];
  vi.stubGlobal('fetch', async (_path: string, init: { readonly body: string }) => {
    const { variables } = JSON.parse(init.body) as { variables: { ids: string[] } };
    asked.push(variables.ids);
    return new Response(JSON.stringify({ data: answer(variables.ids) }));
  });
  return asked;
}
const makeIds = (count: number) => Array.from({ length: count }, (_, index) => `ent_${index}`);

test('two nodes of the largest canvas are asked about together in some question, and no question is too large', async () => {
  const asked = listen(() => ({ edgesAmong: [] }));
  const ids = makeIds(2000);
  await graphApi.edgesAmong(ids);
  expect(Math.max(...asked.map((part) => part.length))).toBeLessThanOrEqual(1000);
  const parts = asked.map((part) => new Set(part));
  for (const one of [0, 499, 500, 1200, 1999])
    for (const other of [1, 501, 999, 1000, 1998])
      expect(parts.some((part) => part.has(`ent_${one}`) && part.has(`ent_${other}`))).toBe(true);
});

test('an id stands for what it was merged into; what is gone is left out', async () => {
  const card = (id: string) => ({ __typename: 'Person', id, name: 'ليلى', nameLatin: null, degree: 1 });
  const asked = listen((ids) => ({ nodes: ids.map((id) => (id === 'ent_3' ? null : card(id === 'ent_2' ? 'ent_1' : id))) }));
  const found = await graphApi.resolve(makeIds(501));
  expect(asked.map((part) => part.length)).toEqual([500, 1]);
  expect(found.get('ent_2')?.id).toBe('ent_1');
  expect(found.has('ent_3')).toBe(false);
  expect(found.size).toBe(500);
});

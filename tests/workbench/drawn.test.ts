import { expect, test } from 'vitest';
import { findMark, isEdgeVisible, showCard } from '../../web/workbench/drawn.ts';
import type { NodeCard, PlacedNode } from '../../web/workbench/graph.ts';
import type { Mark } from '../../web/workbench/mark.ts';
import { EMPTY_STATE, isVisible, PLAIN_SETTING, visibleNodes } from '../../web/workbench/state.ts';
import { makeCard, makeEdge } from './graph-values.ts';

const place = (card: NodeCard, hidden = false): PlacedNode => ({ card, x: 0, y: 0, pinned: false, hidden, gone: false });
const event = (date: string | null) => place({ ...makeCard('evt_1'), kind: 'EVENT', date });

test('an event is drawn when its date touches the range; without a date it always is', () => {
  const isShown = (date: string | null, from: string | null, to: string | null) =>
    isVisible(event(date), { ...PLAIN_SETTING, timeRange: { from, to } });
  expect(isShown('2024-05-13', '2024-05-13', '2024-05-13')).toBe(true);
  expect(isShown('2024-05-12', '2024-05-13', null)).toBe(false);
  expect(isShown('2024-05-14', null, '2024-05-13')).toBe(false);
  expect(isShown('2024', '2024-06', '2024-07')).toBe(true);
  expect(isShown('2024-05', '2024', '2024')).toBe(true);
  expect(isShown('2023', '2024-06', null)).toBe(false);
  expect(isShown(null, '2024', '2024')).toBe(true);
});

test('with a kind left out its nodes and their edges are not drawn', () => {
  const [one, two] = [place(makeCard('ent_a')), place({ ...makeCard('ent_b'), kind: 'PLACE' })];
  const edge = makeEdge('ent_a', 'ent_b');
  const state = { ...EMPTY_STATE, nodes: new Map([one, two].map((node) => [node.card.id, node])), edges: new Map([[edge.id, edge]]) };
  expect(isEdgeVisible(edge, state)).toBe(true);
  const filtered = { ...state, setting: { ...PLAIN_SETTING, withoutKinds: ['PLACE' as const] } };
  expect(visibleNodes(filtered)).toEqual([one]);
  expect(isEdgeVisible(edge, filtered)).toBe(false);
});

test('shown as it was saved, a view has its old names, no new links and no marks', () => {
  const node = place(makeCard('ent_a', 'الاسم الجديد')); // the new name
  const edge = makeEdge('ent_a', 'ent_b');
  const marks = new Map<string, Mark>([
    ['ent_a', { kind: 'RENAMED', label: 'الاسم القديم' }], // the old name
    [edge.id, { kind: 'NEW' }],
  ]);
  const nodes = new Map([node, place(makeCard('ent_b'))].map((one) => [one.card.id, one]));
  const live = { ...EMPTY_STATE, nodes, edges: new Map([[edge.id, edge]]), marks };
  const asSaved = { ...live, isAsSaved: true };
  expect([showCard(node, live).label, showCard(node, asSaved).label]).toEqual(['الاسم الجديد', 'الاسم القديم']);
  expect([isEdgeVisible(edge, live), isEdgeVisible(edge, asSaved)]).toEqual([true, false]);
  expect([findMark(edge.id, live)?.kind, findMark(edge.id, asSaved)]).toEqual(['NEW', null]);
});

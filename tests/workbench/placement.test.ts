import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverlapping, measureBox } from '../../web/workbench/geometry.ts';
import type { PlacedNode } from '../../web/workbench/graph.ts';
import { placeNodes } from '../../web/workbench/placement.ts';
import { makeCard } from './graph-values.ts';

const place = (id: string, x: number, y: number): PlacedNode => ({
  card: makeCard(id, 'المركز الوطني لمكافحة الحرائق', 9),
  x,
  y,
  pinned: false,
  hidden: false,
  gone: false,
});

test('newcomers cover no node and no label, old or new, and land in the same spots every time', () => {
  const crowd = fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 })), { maxLength: 40 });
  fc.assert(
    fc.property(crowd, fc.integer({ min: 1, max: 25 }), (spots, count) => {
      const old = spots.map(([x, y], index) => place(`ent_${index}`, x, y));
      const newcomers = Array.from({ length: count }, (_, index) => ({
        card: makeCard(`ent_new${index}`, 'وزارة الموارد المائية'),
        near: { x: 0, y: 0 },
      }));
      const found = placeNodes(newcomers, old);
      const boxes = newcomers.map(({ card }) => measureBox(card, found.get(card.id) ?? { x: 0, y: 0 }));
      const taken = old.map((node) => measureBox(node.card, node));
      for (const [index, box] of boxes.entries())
        for (const other of [...taken, ...boxes.slice(index + 1)]) expect(isOverlapping(box, other)).toBe(false);
      expect(placeNodes(newcomers, old)).toEqual(found);
    }),
    { numRuns: 40 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, compose, findDiff, invert, isEmpty } from '../../web/workbench/diff.ts';
import { states } from './graph-values.ts';

test('the diff between two canvases leads from one to the other', () => {
  fc.assert(
    fc.property(states, states, (from, to) => {
      expect(apply(from, findDiff(from, to))).toEqual(to);
    }),
  );
});

test('apply-then-invert is the identity', () => {
  fc.assert(
    fc.property(states, states, (from, to) => {
      const diff = findDiff(from, to);
      expect(apply(apply(from, diff), invert(diff))).toEqual(from);
      expect(invert(invert(diff))).toEqual(diff);
    }),
  );
});

test('a composed diff does what its parts do', () => {
  fc.assert(
    fc.property(states, states, states, (one, two, three) => {
      expect(apply(one, compose(findDiff(one, two), findDiff(two, three)))).toEqual(three);
    }),
  );
});

test('a diff composed with its inverse changes no node and no edge', () => {
  fc.assert(
    fc.property(states, states, (from, to) => {
      const diff = findDiff(from, to);
      expect(isEmpty(compose(diff, invert(diff)))).toBe(true);
    }),
  );
});

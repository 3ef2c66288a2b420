import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestPath } from '../../../server/extract/model/viterbi.ts';

const LABELS = ['O', 'B-Person', 'I-Person', 'B-Place', 'I-Place'];

function isAllowed(path: readonly number[]): boolean {
  return path.every((label, at) => {
    const kind = LABELS[label] ?? '';
    return !kind.startsWith('I') || LABELS[path[at - 1] ?? 0]?.slice(2) === kind.slice(2);
  });
}

function scoreOf(path: readonly number[], scores: Float32Array): number {
  return path.reduce((sum, label, at) => sum + (scores[at * LABELS.length + label] ?? 0), 0);
}

function* everyPath(length: number): Generator<number[]> {
  if (length === 0) yield [];
  else for (const path of everyPath(length - 1)) for (let label = 0; label < LABELS.length; label += 1) yield [...path, label];
}

it('the path is the best of all in which a name goes on only as it began', () => {
  const words = fc.integer({ min: 1, max: 5 }).chain((length) => {
    const score = fc.integer({ min: -60, max: 0 }).map((tenths) => tenths / 10);
    return fc.array(score, { minLength: length * LABELS.length, maxLength: length * LABELS.length });
  });
  fc.assert(
    fc.property(words, (values) => {
      const scores = Float32Array.from(values);
      const path = bestPath(scores, LABELS);
      expect(isAllowed(path)).toBe(true);
      const best = Math.max(...[...everyPath(values.length / LABELS.length)].filter(isAllowed).map((one) => scoreOf(one, scores)));
      expect(scoreOf(path, scores)).toBeCloseTo(best, 4);
    }),
  );
});

it('no words make no path', () => {
  expect(bestPath(new Float32Array(), LABELS)).toEqual([]);
});

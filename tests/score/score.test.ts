import { describe, expect, it } from 'vitest';
import { readCases, readCaseSet } from './read-case.ts';
import { reportEverything } from './everything.ts';
import { rates } from './tally.ts';

describe('cases', () => {
  it('are about ninety and more in each set, and no article stands in both', () => {
    const development = readCaseSet('development').map(({ id }) => id);
    const check = readCaseSet('check').map(({ id }) => id);
    expect(development.length).toBeGreaterThanOrEqual(90);
    expect(check.length).toBeGreaterThanOrEqual(90);
    expect(check.filter((id) => development.includes(id))).toEqual([]);
  });

  it('without an expectation fail with their id', () => {
    expect(() => readCases('=== 001\ntopic: x\n\nنص بلا توقع\n', 'file')).toThrow('file/001: no expectation after a --- line');
    expect(() => readCases('=== 002\ntopic: x\n\nنص\n---\n', 'file')).toThrow('file/002');
  });
});

describe('the score on the check set', async () => {
  const { measures } = await reportEverything('check');

  // what the rules reached when they were written, less a little: nobody lowers them without saying so
  it.each([
    ['mentions', 60],
    ['entities', 55],
    ['eventTypes', 60],
    ['roles', 30],
  ] as const)('%s is at least %d', (measure, floor) => {
    expect(rates(measures[measure]).f1).toBeGreaterThanOrEqual(floor);
  });
});

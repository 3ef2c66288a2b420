import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/extract/pipeline.ts';
import { readCases, readCaseSet } from './read-case.ts';
import { emptyScore, rates, scoreArticle, type Measure } from './score.ts';

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

describe('the score on the check set', () => {
  const score = emptyScore();
  for (const article of readCaseSet('check')) scoreArticle(score, analyse(article.text, { publishedAt: article.publishedAt }), article);

  // what the rules reached when they were written, less a little: nobody lowers them without saying so
  it.each<[Measure, number]>([
    ['mentions', 60],
    ['entities', 55],
    ['eventTypes', 60],
    ['roles', 30],
  ])('%s is at least %d', (measure, floor) => {
    expect(rates(score[measure]).f1).toBeGreaterThanOrEqual(floor);
  });
});

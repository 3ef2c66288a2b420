import { describe, expect, inject, it } from 'vitest';
import { connectStore } from '../../server/store/connect.ts';
import { scoreSet } from './linking.ts';
import { analyseByMarks, readArticles } from './linking/read-articles.ts';

describe('the linking set', () => {
  const articles = [...readArticles('tune'), ...readArticles('held')];

  it('has more than forty articles, and no text twice', () => {
    expect(articles.length).toBeGreaterThan(40);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
  });

  it('has at least twelve names that two people bear', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { entities } of articles.map(analyseByMarks))
      for (const { key, type, name } of entities) if (type === 'PERSON') bearers.set(name, (bearers.get(name) ?? new Set()).add(key));
    const shared = [...bearers.values()].filter((keys) => keys.size > 1);
    expect(shared.length).toBeGreaterThanOrEqual(12);
  });

  it('holds back people and bodies that the weights were not chosen on', () => {
    const namesIn = (half: 'tune' | 'held') => new Set(readArticles(half).flatMap(({ mentions }) => [...mentions.keys()]));
    const tuned = namesIn('tune');
    expect([...namesIn('held')].filter((whom) => whom.startsWith('p_') && tuned.has(whom))).toEqual([]);
  });
});

it('on the half held back, at most 2 % of joins are wrong and at least 80 % of what is one is joined', { timeout: 300_000 }, async () => {
  const store = await connectStore(inject('neo4j'));
  try {
    const { score } = await scoreSet(store, 'held', 'MARKS');
    expect(score.ALL.wrong / score.ALL.joined).toBeLessThanOrEqual(0.02);
    expect(score.ALL.right / score.ALL.expected).toBeGreaterThanOrEqual(0.8);
  } finally {
    await store.close();
  }
});

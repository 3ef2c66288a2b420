import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { analyse } from '../../server/extract/pipeline.ts';
import { analyseApart } from '../../server/ingest/extract-pool.ts';
import { makeNewswire } from '../bench/newswire.ts';

it('answers what extraction in this thread answers, many at once included', async () => {
  const articles = makeNewswire(12);
  const apart = await Promise.all(articles.map(({ text, publishedAt }) => analyseApart(text, publishedAt)));
  for (const [index, { text, publishedAt }] of articles.entries()) expect(apart[index]).toEqual(await analyse(text, { publishedAt }));
});

it('leaves this thread free while a big text is extracted', { timeout: 180_000 }, async () => {
  const text = makeNewswire(150)
    .map((article) => article.text)
    .join('\n');
  const before = performance.eventLoopUtilization();
  const analysis = await analyseApart(text, null);
  expect(analysis.sentences.length).toBeGreaterThan(500);
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
});

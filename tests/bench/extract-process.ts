import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import type { Token } from '../../server/arabic/tokens.ts';
import { sentencesOf } from '../../server/extract/01-sentences.ts';
import { tokensOf } from '../../server/extract/02-tokens.ts';
import { findNames } from '../../server/extract/03-names.ts';
import { cutTitles } from '../../server/extract/04-titles.ts';
import { gatherEntities } from '../../server/extract/05-entities.ts';
import type { Mention } from '../../server/extract/draft.ts';
import type { Reading } from '../../server/extract/model/reading.ts';
import { loadTagger } from '../../server/extract/model/tagger.ts';
import { analyse } from '../../server/extract/pipeline.ts';

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const articles = (await text(process.stdin)).split('\0');
const coldLoadMs = Math.round(await timed(loadTagger));
const tagger = await loadTagger();
const toNames = async (article: string): Promise<{ tokens: Token[][]; reading: Reading; names: Mention[] }> => {
  const tokens = tokensOf(article, sentencesOf(article));
  const reading = await tagger.read(tokens);
  return { tokens, reading, names: findNames(article, tokens, reading) };
};
const toEntities = async (article: string): Promise<void> => {
  const { tokens, reading, names } = await toNames(article);
  gatherEntities(article, tokens, cutTitles(article, tokens, names, reading));
};
const times: Record<'names' | 'entities' | 'whole', number[]> = { names: [], entities: [], whole: [] };
let residentMegabytes = 0;
// each article is read once: the first third warms up, and every step has articles of its own
for (const [at, article] of articles.entries()) {
  const step = (['names', 'entities', 'whole'] as const)[at % 3] ?? 'whole';
  const work = { names: toNames, entities: toEntities, whole: (one: string) => analyse(one, { publishedAt: null }) }[step];
  const milliseconds = await timed(() => work(article));
  if (at >= articles.length / 3) times[step].push(milliseconds);
  residentMegabytes = Math.max(residentMegabytes, Math.round(process.memoryUsage.rss() / 1024 / 1024));
}
const words = Math.round(articles.reduce((sum, article) => sum + article.split(/\s+/).length, 0) / articles.length);
const medians = { namesMs: median(times.names), entitiesMs: median(times.entities), wholeMs: median(times.whole) };
process.stdout.write(JSON.stringify({ words, coldLoadMs, ...medians, residentMegabytes }));

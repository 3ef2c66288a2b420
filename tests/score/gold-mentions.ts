import { sentencesOf } from '../../server/extract/01-sentences.ts';
import { tokensOf } from '../../server/extract/02-tokens.ts';
import { cutTitles } from '../../server/extract/04-titles.ts';
import { clusterMentions } from '../../server/extract/entities/cluster.ts';
import { findRepeats } from '../../server/extract/entities/repeats.ts';
import type { Mention } from '../../server/extract/draft.ts';
import { loadTagger } from '../../server/extract/model/tagger.ts';
import type { NamedEntity } from './name-score.ts';
import type { Case } from './read-case.ts';
import { add, spot, type Tally } from './tally.ts';

/** The mentions an annotator marked, as the name finder would hand them on. */
export async function goldMentions({ text, entities }: Case): Promise<Mention[]> {
  const sentences = sentencesOf(text);
  const mentions = entities
    .flatMap(({ type, mentions: spans }) => spans.map((span) => ({ ...span, type })))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, type }) => ({
      start,
      end,
      text: text.slice(start, end),
      type,
      title: null,
      titleSpan: null,
      score: 1,
      by: 'gold',
      sentence: sentences.findIndex((sentence) => start < sentence.end),
    }));
  const tokens = tokensOf(text, sentences);
  return cutTitles(text, tokens, mentions, await (await loadTagger()).read(tokens));
}

/** How the marked mentions are gathered, whatever the name finder would have found. */
export async function groupGold(article: Case): Promise<NamedEntity[]> {
  return clusterMentions(article.text, await goldMentions(article));
}

const ROUNDS = 5;
/** About as many as a good tagger misses. */
const DROPPED = 0.12;

/** A number from 0 to 1 that is always the same for the same key (FNV-1a, then MurmurHash3's last mix). */
function chanceOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const char of key) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Drops some of the marked mentions, several times over, and counts which of them `findRepeats` brings back and what it adds wrongly. */
export async function scoreRepeats(tally: Tally, article: Case): Promise<void> {
  const tokens = tokensOf(article.text, sentencesOf(article.text));
  const gold = await goldMentions(article);
  for (let round = 0; round < ROUNDS; round += 1) {
    const kept = gold.filter(({ start }) => chanceOf(`${article.id} ${start} ${round}`) >= DROPPED);
    const dropped = new Set(gold.filter((mention) => !kept.includes(mention)).map((mention) => `${spot(mention)} ${mention.type}`));
    const found = findRepeats(article.text, tokens, kept);
    add(tally, found.length, dropped.size, found.filter((mention) => dropped.has(`${spot(mention)} ${mention.type}`)).length);
  }
}

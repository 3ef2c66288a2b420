import type { AnalysedMention, Analysis } from '../domain/analysis.ts';
import { sentencesOf } from './01-sentences.ts';
import { tokensOf } from './02-tokens.ts';
import { findNames } from './03-names.ts';
import { cutTitles } from './04-titles.ts';
import { gatherEntities } from './05-entities.ts';
import { findPositionsAndRelations } from './06-positions-relations.ts';
import type { Mention } from './draft.ts';
import { findEvents } from './events/find-events.ts';
import { EXTRACTOR } from './extractor-name.ts';
import { loadTagger } from './model/tagger.ts';

function finished({ start, end, text, title, score, by }: Mention): AnalysedMention {
  return { start, end, text, title, score, by };
}

/** Text → analysis, one step after another; the same text always gives the same analysis. */
export async function analyse(text: string, { publishedAt }: { publishedAt: string | null }): Promise<Analysis> {
  const sentences = sentencesOf(text);
  const tokens = tokensOf(text, sentences);
  const reading = await (await loadTagger()).read(tokens);
  const names = findNames(text, tokens, reading);
  const titled = cutTitles(text, tokens, names, reading);
  const entities = gatherEntities(text, tokens, titled);
  const standing = findPositionsAndRelations(text, tokens, entities, reading);
  const named = entities.map((entity) => ({ ...entity, mentions: entity.mentions.map(finished) }));
  const { events, claims } = findEvents(text, { sentences, tokens, reading, entities: named, publishedAt });
  return {
    text,
    publishedAt,
    extractor: EXTRACTOR,
    sentences,
    entities: named,
    events,
    claims: [...claims, ...standing],
  };
}

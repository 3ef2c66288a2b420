import type { Analysis, Span } from '../../domain/analysis.ts';
import type { Findings, Standing } from './findings.ts';
import type { ReadStretch } from './stretches.ts';
import { toEntities } from './to-entities.ts';
import { toEvents } from './to-events.ts';
import { toRelations } from './to-relations.ts';

interface Read {
  text: string;
  publishedAt: string | null;
  sentences: Span[];
  readings: readonly ReadStretch[];
  model: string;
}

/** What a model answered, as far as it stands in the text; `refused` counts the rest. */
export function toAnalysis({ text, publishedAt, sentences, readings, model }: Read): Analysis {
  const findings: Findings = { text, publishedAt, sentences, by: `chat:${model}`, refused: 0 };
  const gathered = toEntities(findings, readings);
  const standing: Standing[][] = sentences.map(() => []);
  const mentions = gathered.entities
    .flatMap(({ key, mentions: of }) => of.map(({ start, end }, mention) => ({ start, end, ref: { entity: key, mention } })))
    .toSorted((a, b) => a.start - b.start);
  let sentence = 0;
  for (const mention of mentions) {
    while (mention.start >= (sentences[sentence]?.end ?? Infinity)) sentence += 1;
    standing[sentence]?.push(mention);
  }
  const { events, claims } = toEvents(findings, readings, gathered, standing);
  const relations = toRelations(findings, readings, gathered, standing);
  return {
    text,
    publishedAt,
    extractor: `chat/${model}`,
    sentences,
    entities: gathered.entities,
    events,
    claims: [...claims, ...relations],
    refused: findings.refused,
  };
}

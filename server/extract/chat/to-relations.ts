import type { AnalysedClaim, MentionRef, Span } from '../../domain/analysis.ts';
import type { EntityType } from '../../domain/vocabulary.ts';
import { ENDS } from '../positions/relations.ts';
import { type Findings, SCORE, sentenceOf, type Standing } from './findings.ts';
import { findVerbatim } from './locate.ts';
import type { Answer } from './schema.ts';
import type { ReadStretch } from './stretches.ts';
import type { GatheredEntities } from './to-entities.ts';

type Relation = Answer['relations'][number];

function mayHold(type: Relation['type'], from: EntityType | undefined, to: EntityType | undefined): boolean {
  if (type === 'HOLDS_POSITION') return from === 'PERSON' && to !== 'PERSON';
  return from !== undefined && to !== undefined && ENDS[type].from.includes(from) && ENDS[type].to.includes(to);
}

/** Standing ties and offices of all answers, each in the sentence that says it, with both ends named there. */
export function toRelations(
  findings: Findings,
  readings: readonly ReadStretch[],
  { entities, keyOf }: GatheredEntities,
  standing: readonly (readonly Standing[])[],
): AnalysedClaim[] {
  const { text, by } = findings;
  const types = new Map(entities.map(({ key, type }) => [key, type]));
  const seen = new Set<string>();

  const readRelation = (reading: ReadStretch, stretch: number, relation: Relation): AnalysedClaim | null => {
    const { type } = relation;
    const sentence = sentenceOf(findings, reading, relation.sentence);
    const namedHere = (key: string | null): Standing | undefined => {
      const entity = key === null ? undefined : keyOf(stretch, key);
      return entity === undefined ? undefined : standing[relation.sentence]?.find(({ ref }) => ref.entity === entity);
    };
    const [from, to] = [namedHere(relation.from), namedHere(relation.to)];
    const isWhole = relation.to === null ? type === 'HOLDS_POSITION' : to !== undefined;
    if (!sentence || !from || !isWhole || from.ref.entity === to?.ref.entity) return null;
    if (!mayHold(type, types.get(from.ref.entity), to && types.get(to.ref.entity))) return null;
    const title: Span | null = type === 'HOLDS_POSITION' ? (findVerbatim(text, sentence, relation.title ?? '')[0] ?? null) : null;
    if (type === 'HOLDS_POSITION' && title === null) return null;
    const spans = title ? [title] : [from, ...(to ? [to] : [])];
    const argument = (ref: MentionRef, role: 'SUBJECT' | 'OBJECT') => ({ ...ref, role });
    return {
      kind: 'RELATION',
      type,
      event: null,
      sentence: relation.sentence,
      trigger: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
      arguments: [argument(from.ref, 'SUBJECT'), ...(to ? [argument(to.ref, 'OBJECT')] : [])],
      attributedTo: null,
      attributedToWords: null,
      realis: 'ACTUAL',
      stance: 'ASSERTED',
      date: null,
      count: null,
      title: title && text.slice(title.start, title.end),
      score: SCORE,
      by,
    };
  };

  return readings.flatMap((reading, stretch) =>
    reading.answer.relations.flatMap((relation) => {
      const claim = readRelation(reading, stretch, relation);
      if (claim === null) findings.refused += 1;
      const told = claim && [claim.type, claim.sentence, claim.title, ...claim.arguments.map(({ entity }) => entity)].join(' ');
      if (claim === null || told === null || seen.has(told)) return [];
      seen.add(told);
      return [claim];
    }),
  );
}

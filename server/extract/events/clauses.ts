import type { Span } from '../../domain/analysis.ts';
import { normalise } from '../../arabic/normalise.ts';
import type { Token } from '../../arabic/tokens.ts';
import { REACH, type WordPlace } from '../model/reading.ts';
import type { Clause, Entities, StandingMention, Trigger } from './event-draft.ts';

function standingIn(span: Span, tokens: readonly Token[], entities: Entities): StandingMention[] {
  const found: StandingMention[] = [];
  for (const entity of entities) {
    for (const [mention, { start, end, title }] of entity.mentions.entries()) {
      if (start < span.start || end > span.end) continue;
      const first = tokens.findIndex((token) => token.end > start);
      if (first < 0) continue;
      let last = first + 1;
      while ((tokens[last]?.start ?? Infinity) < end) last += 1;
      found.push({
        start,
        end,
        ref: { entity: entity.key, mention },
        type: entity.type,
        title: title === null ? null : normalise(title).text,
        first,
        last,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The word by which the tagger knows a trigger. */
export function placeOf({ sentence, first }: Trigger): WordPlace {
  return { sentence, at: first };
}

/** The clauses that may have been read together with that of the trigger. */
export function clausesNear(clauses: readonly Clause[], { sentence }: Trigger): readonly Clause[] {
  return clauses.slice(Math.max(0, sentence - REACH), sentence + REACH + 1);
}

/** Joins sentences, tokens and mentions for the event steps. */
export function clausesOf(sentences: readonly Span[], tokens: readonly (readonly Token[])[], entities: Entities): Clause[] {
  return sentences.map((span, index) => {
    const words = tokens[index] ?? [];
    const mentions = standingIn(span, words, entities);
    const mentionAt = new Map<number, StandingMention>();
    for (const mention of mentions) for (let at = mention.first; at < mention.last; at += 1) mentionAt.set(at, mention);
    return { index, span, tokens: words, mentions, mentionAt };
  });
}

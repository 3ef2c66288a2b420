import type { AnalysedClaim, Analysis, Span } from '../../domain/analysis.ts';
import { overlaps } from './locate.ts';

function endsOf({ arguments: all }: AnalysedClaim, { entities }: Analysis): (Span | undefined)[] {
  return (['SUBJECT', 'OBJECT'] as const).map((role) => {
    const argument = all.find((one) => one.role === role);
    return argument && entities.find(({ key }) => key === argument.entity)?.mentions[argument.mention];
  });
}

/** Of claims in one sentence: both tell of an event of one type by overlapping words; or of a relation of one type between the same names. */
function agree(one: AnalysedClaim, of: Analysis, other: AnalysedClaim, ofOther: Analysis): boolean {
  if (one.type !== other.type) return false;
  if (one.kind === 'EVENT') return overlaps(one.trigger, other.trigger);
  const others = endsOf(other, ofOther);
  return endsOf(one, of).every((end, at) => {
    const match = others[at];
    return end === undefined || match === undefined ? end === match : overlaps(end, match);
  });
}

/**
 * The built-in reading, each claim weighed by the chat model's: one that the model tells too says so in `by`, any other is half as sure.
 * What only the model tells is left out.
 */
export function weigh(builtIn: Analysis, chat: Analysis, model: string): Analysis {
  const ofSentence = Map.groupBy(chat.claims, ({ sentence }) => sentence);
  const claims = builtIn.claims.map((claim) =>
    ofSentence.get(claim.sentence)?.some((other) => agree(claim, builtIn, other, chat))
      ? { ...claim, by: `${claim.by}+chat:${model}` }
      : { ...claim, score: Math.round(claim.score * 50) / 100 },
  );
  return {
    ...builtIn,
    extractor: checkedName(builtIn.extractor, model),
    claims,
    ...(chat.refused === undefined ? {} : { refused: chat.refused }),
  };
}

/** The name of the extractor whose every claim a model has weighed. */
export function checkedName(builtIn: string, model: string): string {
  return `${builtIn}+chat/${model}`;
}

import type { Analysis, MentionRef } from '../domain/analysis.ts';
import type { DocumentId } from '../domain/ids.ts';

/** The ids that the parts of one document get; the same text always gives the same ids. */
export function idsWithin(document: DocumentId, analysis: Analysis) {
  const rest = document.slice('doc_'.length);
  const types = new Map(analysis.entities.map((entity) => [entity.key, entity]));
  return {
    sentence: (ordinal: number) => `sen_${rest}.${ordinal}`,
    claim: (index: number) => `clm_${rest}.${String(index).padStart(5, '0')}`,
    mention: ({ entity, mention }: MentionRef) => {
      const of = types.get(entity);
      const at = of?.mentions[mention];
      if (!of || !at) throw new Error(`the analysis names mention ${mention} of ${entity}, which is not there`);
      return `mnt_${rest}.${String(at.start).padStart(7, '0')}.${at.end}.${of.type}`;
    },
  };
}

export type IdsWithin = ReturnType<typeof idsWithin>;

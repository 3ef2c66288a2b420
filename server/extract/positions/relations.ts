import { normalise } from '../../arabic/normalise.ts';
import type { AnalysedClaim } from '../../domain/analysis.ts';
import type { EntityDraft, Mention } from '../draft.ts';
import { RELATION_RULES } from '../rules/relations.ts';

interface Placed {
  entity: EntityDraft;
  mention: Mention;
  index: number;
}

export function inOrder(entities: readonly EntityDraft[]): Placed[] {
  return entities
    .flatMap((entity) => entity.mentions.map((mention, index) => ({ entity, mention, index })))
    .toSorted((a, b) => a.mention.start - b.mention.start);
}

/** Standing ties that two neighbouring names and the words between them make plain; each pair is claimed once. */
export function findRelations(text: string, entities: readonly EntityDraft[]): AnalysedClaim[] {
  const placed = inOrder(entities);
  const said = new Set<string>();
  return placed.flatMap((from, at): AnalysedClaim[] => {
    const to = placed[at + 1];
    if (!to || to.mention.sentence !== from.mention.sentence || to.entity === from.entity) return [];
    const between = normalise(text.slice(from.mention.end, to.mention.start)).text;
    const rule = RELATION_RULES.find(
      (each) => each.from.includes(from.entity.type) && each.to.includes(to.entity.type) && each.between.test(between),
    );
    if (!rule || said.has(`${rule.type} ${from.entity.key} ${to.entity.key}`)) return [];
    said.add(`${rule.type} ${from.entity.key} ${to.entity.key}`);
    return [
      {
        kind: 'RELATION',
        type: rule.type,
        event: null,
        sentence: from.mention.sentence,
        trigger: { start: from.mention.start, end: to.mention.end },
        arguments: [
          { entity: from.entity.key, mention: from.index, role: 'SUBJECT' },
          { entity: to.entity.key, mention: to.index, role: 'OBJECT' },
        ],
        attributedTo: null,
        realis: 'ACTUAL',
        stance: 'ASSERTED',
        date: null,
        title: null,
        score: 0.7,
        by: `relation:${rule.name}`,
      },
    ];
  });
}

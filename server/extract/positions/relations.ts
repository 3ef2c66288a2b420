import { normalise } from '../../arabic/normalise.ts';
import type { AnalysedClaim } from '../../domain/analysis.ts';
import { RELATION_TYPES, type EntityType, type RelationType } from '../../domain/vocabulary.ts';
import { HINTS, UNREAD } from '../events/hints.ts';
import type { Reading } from '../model/reading.ts';
import { RELATION_RULES } from '../rules/relations.ts';
import { placedNear, type Placed } from './placed.ts';
import { chance } from '../events/likeliest.ts';

/** Between what each tie may stand. */
export const ENDS: Readonly<Record<Exclude<RelationType, 'HOLDS_POSITION'>, { from: readonly EntityType[]; to: readonly EntityType[] }>> = {
  PART_OF: { from: ['ORGANIZATION'], to: ['ORGANIZATION'] },
  LOCATED_IN: { from: ['ORGANIZATION', 'PLACE'], to: ['PLACE'] },
  MEMBER_OF: { from: ['PERSON', 'ORGANIZATION'], to: ['ORGANIZATION'] },
  AFFILIATED_WITH: { from: ['PERSON', 'ORGANIZATION'], to: ['PERSON', 'ORGANIZATION', 'PLACE'] },
};
const TIES = RELATION_TYPES.filter((type) => type !== 'HOLDS_POSITION');

interface Tie {
  type: Exclude<RelationType, 'HOLDS_POSITION'>;
  from: Placed;
  to: Placed;
  score: number;
  by: string;
}

/** The rule by which what stands between two neighbouring names ties them. */
function ruleBetween(text: string, from: Placed, to: Placed): (typeof RELATION_RULES)[number] | undefined {
  if (to.mention.sentence !== from.mention.sentence || from.mention.end > to.mention.start) return undefined;
  const between = normalise(text.slice(from.mention.end, to.mention.start)).text;
  return RELATION_RULES.find(
    (each) => each.from.includes(from.entity.type) && each.to.includes(to.entity.type) && each.between.test(between),
  );
}

/** Every tie between two mentions that is likelier than none. */
function tiesBetween(text: string, reading: Reading, from: Placed, to: Placed, isNext: boolean): Tie[] {
  const odds = reading.pair(from.word, to.word);
  const rule = isNext ? ruleBetween(text, from, to) : undefined;
  return TIES.flatMap((type) => {
    if (!ENDS[type].from.includes(from.entity.type) || !ENDS[type].to.includes(to.entity.type)) return [];
    const learned = odds?.[reading.labels.pairs.indexOf(type)] ?? (rule?.type === type ? UNREAD : -Infinity);
    const score = learned + (rule?.type === type ? HINTS.tie : 0);
    const by = rule?.type === type && learned < 0 ? `relation:${rule.name}` : 'tagger';
    return score > 0 ? [{ type, from, to, score, by }] : [];
  });
}

/** Standing ties between two who are named near each other, as learned and as the words between them say; each is claimed once. */
export function findRelations(text: string, placed: readonly Placed[], reading: Reading): AnalysedClaim[] {
  const best = new Map<string, Tie>();
  for (const [at, from] of placed.entries())
    for (const { near: to, isNext } of placedNear(placed, at)) {
      if (to.entity === from.entity) continue;
      for (const tie of tiesBetween(text, reading, from, to, isNext)) {
        const key = `${tie.type} ${from.entity.key} ${to.entity.key}`;
        if (tie.score > (best.get(key)?.score ?? 0)) best.set(key, tie);
      }
    }
  return [...best.values()].map(toClaim);
}

function toClaim({ type, from, to, score, by }: Tie): AnalysedClaim {
  const isTogether = from.mention.sentence === to.mention.sentence;
  const spans = isTogether ? [from.mention, to.mention] : [to.mention];
  return {
    kind: 'RELATION',
    type,
    event: null,
    sentence: to.mention.sentence,
    trigger: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    arguments: [
      { entity: from.entity.key, mention: from.index, role: 'SUBJECT' },
      { entity: to.entity.key, mention: to.index, role: 'OBJECT' },
    ],
    attributedTo: null,
    attributedToWords: null,
    realis: 'ACTUAL',
    stance: 'ASSERTED',
    date: null,
    title: null,
    count: null,
    score: chance(score),
    by,
  };
}

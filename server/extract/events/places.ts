import { PLACE_PREPOSITIONS } from './words.ts';
import type { Governed } from './governors.ts';
import type { StandingMention, Trigger } from './event-draft.ts';
import type { Scene } from './scene.ts';

/** «نواكشوط – وصلت …» (Nouakchott – … arrived). */
function isDateline({ clause }: Scene, { first, last }: StandingMention): boolean {
  return first === 0 && /^[–—:-]$/.test(clause.tokens[last]?.norm ?? '');
}

/** The nearest place said in the sentence to have things happen in it. */
export function placeAround(scene: Scene, trigger: Trigger): StandingMention | null {
  const places = scene.governed.filter(
    ({ mention, preposition, inTitle }) =>
      mention.type === 'PLACE' && !inTitle && (preposition === null ? isDateline(scene, mention) : PLACE_PREPOSITIONS.has(preposition)),
  );
  const distance = ({ mention }: Governed): number =>
    mention.first >= trigger.last ? mention.first - trigger.last : 2 * (trigger.first - mention.last) + 2;
  return places.toSorted((a, b) => distance(a) - distance(b))[0]?.mention ?? null;
}

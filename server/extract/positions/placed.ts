import type { Token } from '../../arabic/tokens.ts';
import type { EntityDraft, Mention } from '../draft.ts';
import { REACH, type WordPlace } from '../model/reading.ts';

/** A mention of an entity: its index among that entity's mentions, and its first word in the text. */
export interface Placed {
  entity: EntityDraft;
  mention: Mention;
  index: number;
  word: WordPlace;
}

/** All mentions, in order of the text. */
export function placesOf(entities: readonly EntityDraft[], tokens: readonly (readonly Token[])[]): Placed[] {
  return entities
    .flatMap((entity) =>
      entity.mentions.map((mention, index) => {
        const at = tokens[mention.sentence]?.findIndex(({ end }) => end > mention.start) ?? -1;
        return { entity, mention, index, word: { sentence: mention.sentence, at } };
      }),
    )
    .toSorted((a, b) => a.mention.start - b.mention.start);
}

/** The mentions that may have been read together with the one at `index`, itself left out. */
export function placedNear(placed: readonly Placed[], index: number): { near: Placed; isNext: boolean }[] {
  const here = placed[index]?.mention.sentence ?? 0;
  const isFar = (at: number): boolean => Math.abs((placed[at]?.mention.sentence ?? Infinity) - here) > REACH;
  let from = index;
  while (!isFar(from - 1)) from -= 1;
  let to = index + 1;
  while (!isFar(to)) to += 1;
  return placed.slice(from, to).flatMap((near, at) => (from + at === index ? [] : [{ near, isNext: from + at === index + 1 }]));
}

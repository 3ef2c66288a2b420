import type { Token } from '../../arabic/tokens.ts';
import type { EntityDraft, Mention } from '../draft.ts';
import type { WordPlace } from '../model/reading.ts';

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

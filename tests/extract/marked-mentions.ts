import type { EntityType } from '../../server/domain/vocabulary.ts';
import type { Mention } from '../../server/extract/draft.ts';

const TYPES: Readonly<Record<string, EntityType>> = { P: 'PERSON', O: 'ORGANIZATION', L: 'PLACE' };

/** A text with its mentions marked by type: «قال [P|فؤاد حسين] في [L|بغداد]» (Fuad Hussein said in Baghdad). */
export function readMarked(source: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: type = '', 2: said = '', index } of source.matchAll(/\[([POL])\|([^\]]+)\]/g)) {
    text += source.slice(from, index);
    mentions.push(mentionAt(text.length, said, TYPES[type] ?? 'PLACE'));
    text += said;
    from = index + whole.length;
  }
  return { text: text + source.slice(from), mentions };
}

export function mentionAt(start: number, text: string, type: EntityType): Mention {
  return { start, end: start + text.length, text, type, title: null, titleSpan: null, score: 1, by: 'test', sentence: 0 };
}

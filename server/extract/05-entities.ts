import type { Token } from '../arabic/tokens.ts';
import type { EntityDraft, Mention } from './draft.ts';
export function gatherEntities(_text: string, _tokens: readonly Token[][], names: Mention[]): EntityDraft[] {
  return names.map((m,i) => ({ key: `e${i + 1}`, type: m.type, name: m.text, nameLatin: null, aliases: [], place: null, mentions: [m] }));
}

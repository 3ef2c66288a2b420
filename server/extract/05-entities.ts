import type { Token } from '../arabic/tokens.ts';
import type { EntityDraft, Mention } from './draft.ts';

export function gatherEntities(_text: string, _tokens: readonly Token[][], _names: Mention[]): EntityDraft[] {
  return [];
}

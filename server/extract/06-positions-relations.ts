import type { Token } from '../arabic/tokens.ts';
import type { AnalysedClaim } from '../domain/analysis.ts';
import type { EntityDraft } from './draft.ts';

export function findPositionsAndRelations(_text: string, _tokens: readonly Token[][], _entities: EntityDraft[]): AnalysedClaim[] {
  return [];
}

import type { Token } from '../arabic/tokens.ts';
import type { Mention } from './draft.ts';

export function findNames(_text: string, _tokens: readonly Token[][]): Mention[] {
  return [];
}

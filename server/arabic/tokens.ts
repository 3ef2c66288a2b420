import type { Span } from '../domain/analysis.ts';
import { normalise } from './normalise.ts';

/** A word with its clitics, a number, or one mark of punctuation. */
export interface Token extends Span {
  text: string;
  /** As `normalise` writes it, lower case. */
  norm: string;
}

/** A word may hold invisible joiners, never begin or end with one; F-16 is three tokens; 3.5 and 2,000 are one. */
const TOKEN = /[\p{L}\p{M}\u0640](?:\p{Cf}*[\p{L}\p{M}\u0640])*|\p{N}+(?:[.,٫٬]\p{N}+)*|[^\s\p{Cf}]/gu;

export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length, text: match[0], norm: normalise(match[0]).text.toLowerCase() });
  }
  return tokens;
}

/** Where in the document the token's normalised character `index` stands: after a cut proclitic, in spite of tashkeel. */
export function offsetInToken(token: Token, index: number): number {
  return token.text.length === token.norm.length ? token.start + index : token.start + normalise(token.text).toOriginal(index);
}

export function isWord(token: Token): boolean {
  return /^\p{L}/u.test(token.norm);
}

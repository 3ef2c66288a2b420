import type { Token } from '../arabic/tokens.ts';
import type { Mention } from './draft.ts';
import { spanOfTitle, titleAfter, titleBefore } from './names/title-span.ts';
import { toWord } from './names/word.ts';

/** Index of the first token that ends after `position`; the tokens' number where none does. */
function indexAfter(sentence: readonly Token[], position: number): number {
  let low = 0;
  let high = sentence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Step 4: the title apposed to each person's name, before it or after; it stays outside the mention. */
export function cutTitles(text: string, tokens: readonly Token[][], names: readonly Mention[]): Mention[] {
  const named = new Uint8Array(text.length);
  for (const { start, end } of names) named.fill(1, start, end);
  const sentences = tokens.map((sentence) => sentence.map(toWord));
  return names.map((name) => {
    const words = sentences[name.sentence];
    const sentence = tokens[name.sentence];
    if (name.type !== 'PERSON' || !words || !sentence) return name;
    const isTaken = (index: number): boolean => {
      const token = sentence[index];
      return token !== undefined && named[token.end - 1] === 1 && (token.end <= name.start || token.start >= name.end);
    };
    const from = indexAfter(sentence, name.start);
    const to = indexAfter(sentence, name.end);
    const found = titleBefore(words, from, isTaken) ?? titleAfter(words, to, isTaken);
    const titleSpan = found && spanOfTitle(words, found);
    return titleSpan ? { ...name, titleSpan, title: text.slice(titleSpan.start, titleSpan.end) } : name;
  });
}

import type { Token } from '../arabic/tokens.ts';
import type { Mention } from './draft.ts';
import { spanOfTitle, titleAfter, titleBefore } from './names/title-span.ts';
import { toWord } from './names/word.ts';

/** Step 4: the title apposed to each person's name, before it or after; it stays outside the mention. */
export function cutTitles(text: string, tokens: readonly Token[][], names: readonly Mention[]): Mention[] {
  return names.map((name) => {
    const sentence = tokens[name.sentence];
    if (name.type !== 'PERSON' || !sentence) return name;
    const words = sentence.map(toWord);
    const others = names.filter((other) => other.sentence === name.sentence && other !== name);
    const isTaken = (index: number): boolean => {
      const token = sentence[index];
      return token !== undefined && others.some((other) => token.start < other.end && token.end > other.start);
    };
    const from = sentence.findIndex((token) => token.end > name.start);
    const to = sentence.findIndex((token) => token.start >= name.end);
    const found = titleBefore(words, from, isTaken) ?? titleAfter(words, to < 0 ? sentence.length : to, isTaken);
    const titleSpan = found && spanOfTitle(words, found);
    return titleSpan ? { ...name, titleSpan, title: text.slice(titleSpan.start, titleSpan.end) } : name;
  });
}

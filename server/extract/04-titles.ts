import type { Token } from '../arabic/tokens.ts';
import type { Mention } from './draft.ts';
import type { Reading } from './model/reading.ts';
import { isBeside, readTitles } from './names/learned-titles.ts';
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
export function cutTitles(text: string, tokens: readonly Token[][], names: readonly Mention[], reading: Reading): Mention[] {
  const named = new Uint8Array(text.length);
  for (const { start, end } of names) named.fill(1, start, end);
  const titled = new Map<Mention, Mention>();
  tokens.forEach((sentence, index) => {
    const people = names.filter((name) => name.sentence === index && name.type === 'PERSON');
    const scores = reading.sentences[index]?.titles;
    if (people.length === 0 || !scores) return;
    const words = sentence.map(toWord);
    const placed = people.map((name) => ({ name, from: indexAfter(sentence, name.start), to: indexAfter(sentence, name.end) }));
    const proposed = placed.map(({ name, from, to }) => {
      const isTaken = (at: number): boolean => {
        const token = sentence[at];
        return token !== undefined && named[token.end - 1] === 1 && (token.end <= name.start || token.start >= name.end);
      };
      return titleBefore(words, from, isTaken) ?? titleAfter(words, to, isTaken);
    });
    const titles = readTitles(
      words,
      scores,
      reading.labels.titles,
      proposed.filter((title) => title !== null),
    );
    for (const [person, { name, from, to }] of placed.entries()) {
      // «مدير جامعة البصرة حيدر منصور» (the director of Basra University, Haidar Mansour): a name between is for the rules to step over
      const rule = proposed[person];
      const isSteppedOver = rule !== null && rule !== undefined && !isBeside(words, rule, from, to);
      const found = titles.find((title) => isBeside(words, title, from, to)) ?? (isSteppedOver ? rule : null);
      const titleSpan = found ? spanOfTitle(words, found) : null;
      if (titleSpan) titled.set(name, { ...name, titleSpan, title: text.slice(titleSpan.start, titleSpan.end) });
    }
  });
  return names.map((name) => titled.get(name) ?? name);
}

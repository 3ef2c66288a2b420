import { HINTS } from '../events/hints.ts';
import { bestPath } from '../model/viterbi.ts';
import { officeCut, type TitleWords } from './title-span.ts';
import type { Word } from './word.ts';

/** A comma, a quote, «وهو» between a name and its title. */
const BETWEEN = /^([،,"«»“”()–-]|و?هو|و?هي)$/;

/** Titles that the tagger reads in a sentence, those that rules propose being likelier. `scores`: words × labels, log-probabilities. */
export function readTitles(
  words: readonly Word[],
  scores: Float32Array,
  labels: readonly string[],
  proposed: readonly TitleWords[],
): TitleWords[] {
  const hinted = scores.slice();
  for (const { from, to } of proposed)
    for (let at = from; at < to; at += 1) {
      const label = at * labels.length + labels.indexOf(at === from ? 'B-TITLE' : 'I-TITLE');
      hinted[label] = (hinted[label] ?? 0) + HINTS.title;
    }
  const found: TitleWords[] = [];
  bestPath(hinted, labels).forEach((label, at) => {
    const place = labels[label]?.[0];
    const open = found.at(-1);
    if (place === 'B') found.push({ from: at, to: at + 1, cut: officeCut(words[at]) });
    else if (place === 'I' && open) open.to = at + 1;
  });
  return found;
}

/** Whose title it is: it ends right before the name, or begins right after it. `from` and `to`: the name's words. */
export function isBeside(words: readonly Word[], title: TitleWords, from: number, to: number): boolean {
  const isGap = (start: number, end: number): boolean =>
    start <= end && end - start <= 2 && words.slice(start, end).every(({ norm }) => BETWEEN.test(norm));
  return isGap(title.to, from) || isGap(to, title.from);
}

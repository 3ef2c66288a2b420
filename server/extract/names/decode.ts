import type { EntityType } from '../../domain/vocabulary.ts';
import type { SentenceReading } from '../model/reading.ts';
import { bestPath } from '../model/viterbi.ts';
import type { Candidate } from './candidate.ts';
import type { Word } from './word.ts';

/** How much a rule that is wholly sure adds to the log-probability of each label it proposes; chosen on the development articles. */
const WEIGHT_OF_RULES = 2;

const TYPES: Readonly<Record<EntityType, string>> = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' };

/** The likeliest names of a sentence, by what the tagger has learned and what rules propose. */
export function decodeNames(
  words: readonly Word[],
  reading: SentenceReading,
  labels: readonly string[],
  proposed: readonly Candidate[],
): Candidate[] {
  const width = labels.length;
  const hinted = reading.names.slice();
  for (const { from, to, type, score } of proposed) {
    for (let at = from; at < to; at += 1) {
      const label = at * width + labels.indexOf(`${at === from ? 'B' : 'I'}-${TYPES[type]}`);
      hinted[label] = (hinted[label] ?? 0) + WEIGHT_OF_RULES * score;
    }
  }
  const found: Candidate[] = [];
  bestPath(hinted, labels).forEach((label, at) => {
    const [place, kind] = (labels[label] ?? 'O').split('-');
    if (kind === undefined) return;
    const score = Math.exp(reading.names[at * width + label] ?? -Infinity);
    const open = found.at(-1);
    if (place === 'I' && open) {
      open.to += 1;
      open.score = Math.min(open.score, score);
    } else {
      found.push({
        from: at,
        to: at + 1,
        cut: cutAt(words[at], reading.cuts[at] ?? 0),
        type: kind.toUpperCase() as EntityType,
        score,
        by: 'tagger',
      });
    }
  });
  return found.map((name) => credited(name, proposed));
}

/** «ولبنان» (and Lebanon) begins at the lam, «وائل» (Wael) at the waw: the tagger's cut, where a clitic can end there. */
function cutAt(word: Word | undefined, cut: number): number {
  return word?.readings.some((reading) => reading.cut === cut) ? cut : 0;
}

/** A name that the tagger alone would have doubted is the rule's; where both see it, the rule knows better where its clitics end. */
function credited(name: Candidate, proposed: readonly Candidate[]): Candidate {
  const rule = proposed.find(({ from, to, type }) => from === name.from && to === name.to && type === name.type);
  if (!rule) return name;
  return name.score < 0.5 ? rule : { ...name, cut: rule.cut };
}

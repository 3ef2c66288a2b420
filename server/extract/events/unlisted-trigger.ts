import { splitClitics } from '../../arabic/clitics.ts';
import { offsetInToken, type Token } from '../../arabic/tokens.ts';
import type { EventType } from '../../domain/vocabulary.ts';
import type { Shape } from '../lexicon/inflect.ts';
import type { SentenceReading } from '../model/reading.ts';
import type { Clause, Trigger } from './event-draft.ts';
import { PREPOSITIONS } from './words.ts';

/** Where the pronoun begins that hangs on a trigger: «تهريبها» (its smuggling). */
export function endOfTrigger(token: Token, tail: number): number {
  return tail === 0 || tail >= token.norm.length - 1 ? token.end : offsetInToken(token, token.norm.length - tail);
}

/** Without a lexicon's word for it: ي and ت begin a present, an article or a preposition before it makes a noun. */
function guessShape(word: string, before: string, proclitics: readonly string[]): Shape {
  if (word.startsWith('ال') || proclitics.some((one) => 'بلك'.includes(one)) || PREPOSITIONS.has(before)) return 'NOUN';
  if (proclitics.includes('س') || /^[ي]/.test(word)) return 'PRESENT';
  return /[ةه]$|^[متا].*ا.$/.test(word) ? 'NOUN' : 'PAST';
}

/** A trigger that the tagger alone has found. */
export function unlistedTrigger(text: string, clause: Clause, at: number, type: EventType, reading: SentenceReading): Trigger {
  const token = clause.tokens[at];
  if (!token) throw new RangeError(`sentence ${clause.index} has no token ${at}`);
  const cut = splitClitics(token.norm).some((each) => each.cut === reading.cuts[at]) ? (reading.cuts[at] ?? 0) : 0;
  const tail = reading.tails[at] ?? 0;
  const proclitics = Array.from(token.norm.slice(0, cut));
  const start = offsetInToken(token, cut);
  const end = endOfTrigger(token, tail);
  const word = token.norm.slice(cut);
  return {
    start,
    end,
    text: text.slice(start, end),
    sense: { type, shape: guessShape(word, clause.tokens[at - 1]?.norm ?? '', proclitics), jussive: false, frame: 'usual', lemma: word },
    sentence: clause.index,
    first: at,
    last: at + 1,
    proclitics,
    definite: word.startsWith('ال'),
    passive: false,
    pronoun: tail > 0,
    score: 1,
    by: 'tagger',
  };
}

import { offsetInToken, isWord, type Token } from '../arabic/tokens.ts';
import type { EventType } from '../domain/vocabulary.ts';
import type { Clause, Trigger } from './events/event-draft.ts';
import { HINTS, SURE } from './events/hints.ts';
import { endOfTrigger, unlistedTrigger } from './events/unlisted-trigger.ts';
import { triggerLexicon, type TriggerSense } from './lexicon/triggers.ts';
import type { Reading, SentenceReading } from './model/reading.ts';
import { bestPath } from './model/viterbi.ts';
import { judgeTrigger } from './rules/trigger-context.ts';

interface FormReading {
  senses: readonly TriggerSense[];
  proclitics: readonly string[];
  definite: boolean;
  pronoun: boolean;
  /** Where the form stands in the normalised word. */
  from: number;
  to: number;
}

const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'نا', 'كم', 'ني', 'ه'];
const BEFORE_VERB = [[], ['و'], ['ف'], ['س'], ['و', 'س'], ['ف', 'س'], ['ل'], ['و', 'ل']];
const BEFORE_NOUN = [[], ['و'], ['ف'], ['ب'], ['ل'], ['ك'], ['و', 'ب'], ['و', 'ل'], ['ف', 'ب']];

function fits(sense: TriggerSense, proclitics: readonly string[], definite: boolean, pronoun: boolean): boolean {
  const last = proclitics.at(-1);
  if (sense.shape === 'NOUN') return !proclitics.includes('س') && !(definite && pronoun);
  if (definite || last === 'ب' || last === 'ك') return false;
  if (sense.shape === 'PAST') return last !== 'س' && last !== 'ل';
  if (sense.shape === 'PARTICIPLE') return last === undefined || last === 'و' || last === 'ف';
  return last !== 'ل' || !sense.jussive;
}

/** Every way to take clitics off a word so that the lexicon knows what is left, the longest form first. */
function readingsOf(word: string): FormReading[] {
  const { byForm } = triggerLexicon();
  const readings: FormReading[] = [];
  const look = (proclitics: readonly string[], from: number, definite: boolean): void => {
    for (const pronoun of ['', ...PRONOUNS]) {
      if (pronoun !== '' && !word.endsWith(pronoun)) continue;
      const to = word.length - pronoun.length;
      if (to - from < 2) continue;
      const form = word.slice(from, to);
      // a pronoun turns ى into ا: نفاها (denied it)
      const known = byForm.get(form) ?? (pronoun !== '' && form.endsWith('ا') ? byForm.get(`${form.slice(0, -1)}ي`) : undefined);
      const senses = known?.filter((sense) => fits(sense, proclitics, definite, pronoun !== ''));
      if (senses?.length) readings.push({ senses, proclitics, definite, pronoun: pronoun !== '', from, to });
    }
  };
  for (const proclitics of [...BEFORE_VERB, ...BEFORE_NOUN.slice(3)]) {
    const prefix = proclitics.join('');
    if (!word.startsWith(prefix)) continue;
    look(proclitics, prefix.length, false);
    if (word.startsWith('ال', prefix.length)) look(proclitics, prefix.length + 2, true);
    if (prefix.endsWith('ل') && word.startsWith('ل', prefix.length)) look(proclitics, prefix.length + 1, true);
  }
  return readings.toSorted((a, b) => b.to - b.from - (a.to - a.from) || Number(a.pronoun) - Number(b.pronoun));
}

/** Damma on the first letter, or after the added ones: قُتل, انتُخب, استُقبل (was killed, elected, received). */
function isPassive(token: Token, sense: TriggerSense): boolean {
  return sense.frame === 'passive' || (sense.shape !== 'NOUN' && /^[وف]?(.|ا.ت|است)\u064F/.test(token.text));
}

/** The trigger that the lexicon and the rules of context see here; null where they say that there is none, undefined where they know nothing. */
function triggerAt(text: string, clause: Clause, at: number): Trigger | null | undefined {
  const token = clause.tokens[at];
  if (!token || !isWord(token) || clause.mentionAt.has(at)) return undefined;
  let known: null | undefined;
  for (const reading of readingsOf(token.norm)) {
    for (const sense of reading.senses) {
      // the article belongs to the trigger: المؤتمر, but للمؤتمر begins at the second lam
      const articleLength = reading.definite ? (token.norm.startsWith('ال', reading.from - 2) ? 2 : 1) : 0;
      const start = offsetInToken(token, reading.from - articleLength);
      const end = reading.to === token.norm.length ? token.end : offsetInToken(token, reading.to);
      const trigger: Trigger = {
        start,
        end,
        text: text.slice(start, end),
        sense,
        sentence: clause.index,
        first: at,
        last: at + 1,
        proclitics: reading.proclitics,
        definite: reading.definite,
        passive: isPassive(token, sense),
        pronoun: reading.pronoun,
        score: 1,
        by: `trigger:${sense.lemma}`,
      };
      const judged = judgeTrigger(trigger, clause);
      if (judged) return judged;
      known = null;
    }
  }
  return known;
}

/** Rules say where a trigger may stand, the tagger what it has learned: a word inside a name is none. In order of the text. */
function triggersOf(text: string, clause: Clause, reading: SentenceReading, labels: readonly string[]): Trigger[] {
  const proposed = clause.tokens.map((_, at) => triggerAt(text, clause, at));
  const width = labels.length;
  const hinted = reading.triggers.slice();
  clause.tokens.forEach((token, at) => {
    const rule = proposed[at];
    const isBarred = clause.mentionAt.has(at) || !isWord(token);
    if (rule === undefined && !isBarred) return;
    const label = at * width + (rule ? labels.indexOf(`B-${rule.sense.type}`) : 0);
    hinted[label] = (hinted[label] ?? 0) + (isBarred ? SURE : HINTS.trigger);
  });
  const found: Trigger[] = [];
  bestPath(hinted, labels).forEach((label, at) => {
    const [place, type] = (labels[label] ?? 'O').split('-');
    const last = found.at(-1);
    const score = Math.exp(reading.triggers[at * width + label] ?? -Infinity);
    if (place === 'B') found.push({ ...toTrigger(text, clause, reading, at, type as EventType, proposed[at] ?? null), score });
    else if (place === 'I' && last) found[found.length - 1] = extended(text, clause, reading, last, at);
  });
  return found;
}

function toTrigger(text: string, clause: Clause, reading: SentenceReading, at: number, type: EventType, rule: Trigger | null): Trigger {
  if (rule?.sense.type === type) return rule;
  if (rule) return { ...rule, sense: { ...rule.sense, type, frame: 'usual' }, by: 'tagger' };
  return unlistedTrigger(text, clause, at, type, reading);
}

/** A trigger of several words ends with the last of them: «أطلق النار» (opened fire). */
function extended(text: string, clause: Clause, reading: SentenceReading, trigger: Trigger, at: number): Trigger {
  const token = clause.tokens[at];
  if (!token) return trigger;
  const end = endOfTrigger(token, reading.tails[at] ?? 0);
  return { ...trigger, end, text: text.slice(trigger.start, end), last: at + 1 };
}

/** Step 7: the words that say an event happened, in order of the text. */
export function findTriggers(text: string, clauses: readonly Clause[], { labels, sentences }: Reading): Trigger[] {
  return clauses.flatMap((clause) => {
    const reading = sentences[clause.index];
    return reading ? triggersOf(text, clause, reading, labels.triggers) : [];
  });
}

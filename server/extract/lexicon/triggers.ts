import { readFileSync } from 'node:fs';
import { EVENT_TYPES, type EventType } from '../../domain/vocabulary.ts';
import { inflectNoun, inflectParticiple, inflectPast, inflectPresent, type Form, type Shape } from './inflect.ts';

/** Who does what, where it is not the habit of the type. */
export const FRAME_NAMES = ['usual', 'praise', 'address', 'patient', 'agent', 'receive', 'passive'] as const;
export type FrameName = (typeof FRAME_NAMES)[number];

/** One reading of a form as a trigger. */
export interface TriggerSense {
  type: EventType;
  shape: Shape;
  jussive: boolean;
  frame: FrameName;
  /** First word of the lexicon's line. */
  lemma: string;
}

export interface TriggerExample {
  type: EventType;
  sentence: string;
}

interface Lexicon {
  /** Senses by normalised form, the lexicon's order. */
  byForm: ReadonlyMap<string, readonly TriggerSense[]>;
  examples: readonly TriggerExample[];
}

const alternatives = (cell: string | undefined): string[] =>
  cell === undefined || cell === '-' ? [] : cell.split('/').filter((word) => word !== '' && word !== '-');

function formsOf(cells: readonly string[]): Form[] {
  const [first = '', ...rest] = cells;
  if (first === '=') return rest.flatMap(inflectNoun);
  if (first === '+') return rest.map((word) => ({ text: word.replaceAll('_', ' '), shape: 'PAST', jussive: false }));
  return [
    ...alternatives(first).flatMap(inflectPast),
    ...alternatives(rest[0]).flatMap(inflectPresent),
    ...alternatives(rest[1]).flatMap(inflectNoun),
    ...alternatives(rest[2]).flatMap(inflectParticiple),
  ];
}

function isEventType(value: string): value is EventType {
  return (EVENT_TYPES as readonly string[]).includes(value);
}

/** Reads the lexicon's lines; a line it cannot read is an error of the build, with its number. */
export function parseTriggers(source: string): Lexicon {
  const byForm = new Map<string, TriggerSense[]>();
  const examples: TriggerExample[] = [];
  let type: EventType | null = null;
  for (const [index, line] of source.split('\n').entries()) {
    if (line.startsWith('## ')) {
      const name = line.slice(3).trim();
      if (!isEventType(name)) throw new Error(`triggers.txt:${index + 1}: ${name} is no event type`);
      type = name;
    } else if (line.startsWith('> ') && type) examples.push({ type, sentence: line.slice(2).replace(/\s*\([^)]*\)\s*$/, '') });
    else if (line.trim() !== '' && !line.startsWith('#') && type) {
      const cells = line.trim().split(/\s+/);
      const last = cells.at(-1) ?? '';
      const frame = FRAME_NAMES.find((name) => last === `@${name}`) ?? 'usual';
      if (last.startsWith('@')) cells.pop();
      const lemma = cells.find((cell) => cell !== '-' && cell !== '=' && cell !== '+') ?? '';
      for (const { text, shape, jussive } of formsOf(cells)) {
        const senses = byForm.get(text) ?? [];
        if (!senses.some((sense) => sense.type === type && sense.shape === shape)) senses.push({ type, shape, jussive, frame, lemma });
        byForm.set(text, senses);
      }
    }
  }
  return { byForm, examples };
}

/** `TYPE SHAPE form form …` a line: readings that mislead more often than they help. `*lemma` takes away the whole shape of a lemma. */
function withoutMisleading(lexicon: Lexicon, source: string): Lexicon {
  const misleading = new Set<string>();
  for (const line of source.split('\n')) {
    if (line.startsWith('#')) continue;
    const [type = '', shape = '', ...words] = line.trim().split(/\s+/);
    for (const word of words) misleading.add(`${type} ${shape} ${word}`);
  }
  const byForm = new Map<string, readonly TriggerSense[]>();
  for (const [form, senses] of lexicon.byForm) {
    const kept = senses.filter(
      ({ type, shape, lemma }) => !misleading.has(`${type} ${shape} ${form}`) && !misleading.has(`${type} ${shape} *${lemma}`),
    );
    if (kept.length) byForm.set(form, kept);
  }
  return { ...lexicon, byForm };
}

const readList = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

let lexicon: Lexicon | null = null;

/** The trigger lexicon, read once. */
export function triggerLexicon(): Lexicon {
  lexicon ??= withoutMisleading(parseTriggers(readList('triggers.txt')), readList('misleading-triggers.txt'));
  return lexicon;
}

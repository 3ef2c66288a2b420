import type { Realis } from '../domain/vocabulary.ts';
import type { Clause, Trigger } from './events/event-draft.ts';
import { HINTS } from './events/hints.ts';
import { likeliest } from './events/likeliest.ts';
import type { Reading } from './model/reading.ts';
import { NEXT_WORDS } from '../arabic/dates/lexicon.ts';

const NEGATIONS = /^[وف]?(لم|لن|لا|ليس|ليست|الا|دون|بلا|الم)$/;
const FUTURES = /^[وف]?(سوف|سيتم|ستتم)$/;
const CONDITIONS = /^[وف]?(اذا|لو|ربما|لعل|قد|احتمال|امكانية|يمكن|لئلا|ان_كان)$/;
const PLANNED =
  /^[وفي]?(المقرر|المتوقع|المرتقب|المنتظر|المزمع|المفترض|يعتزم|تعتزم|ينوي|تنوي|يستعد|تستعد|ستبدا|يفترض|ينتظر|يرتقب|تخطط|يخطط)$/;
const WISHES: ReadonlySet<string> = new Set(['REQUEST', 'THREAT', 'REJECTION']);

/** The few words before a trigger, the nearest first, up to a mark of punctuation. */
function wordsBefore({ tokens }: Clause, at: number, count: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && words.length < count; index -= 1) {
    const word = tokens[index]?.norm ?? '';
    if (/^[.،؛:!؟]$/.test(word)) break;
    words.push(word);
  }
  return words;
}

function realisOf(trigger: Trigger, clause: Clause, before: Trigger | null): Realis {
  const { shape, jussive } = trigger.sense;
  const [nearest = '', second = '', ...further] = wordsBefore(clause, trigger.first, 6);
  const present = shape === 'PRESENT';
  if (jussive || (present && (NEGATIONS.test(nearest) || (/^(بعد|احد)$/.test(nearest) && NEGATIONS.test(second))))) return 'NEGATED';
  if (shape === 'NOUN' && /^[وفب]?(عدم|دون)$/.test(nearest)) return 'NEGATED';
  if (trigger.proclitics.includes('س') || FUTURES.test(nearest)) return 'FUTURE';
  if (present && CONDITIONS.test(nearest)) return 'HYPOTHETICAL';
  if ([second, ...further].some((word) => /^[وف]?(اذا|لو)$/.test(word)) || /^[وف]?(اذا|لو)$/.test(nearest)) return 'HYPOTHETICAL';
  if ([nearest, second, ...further].some((word) => PLANNED.test(word))) return 'FUTURE';
  // «طالب بوقف القصف», «دعا إلى تشكيل لجنة» (demanded a stop of; called for the forming of)
  const governs = before && WISHES.has(before.sense.type) && before.sense.shape !== 'NOUN' && trigger.first - before.last <= 10;
  if (governs && trigger.sense.type !== 'STATEMENT' && (shape === 'NOUN' || nearest === 'ان')) return 'HYPOTHETICAL';
  if (present && (nearest === 'ان' || trigger.proclitics.includes('ل') || /^(لكي|كي|حتي)$/.test(nearest)))
    return before?.sense.type === 'STATEMENT' ? 'FUTURE' : 'HYPOTHETICAL';
  const after = clause.tokens.slice(trigger.last, trigger.last + 5).map(({ norm }) => norm);
  if ((present || shape === 'NOUN') && after.some((word) => NEXT_WORDS.test(word) || /^غدا?$/.test(word))) return 'FUTURE';
  return 'ACTUAL';
}

/** Step 9: whether each did, will, may or did not happen, as learned and with the rules' word for it; in the order of the triggers. */
export function findRealis(clauses: readonly Clause[], triggers: readonly Trigger[], { labels, sentences }: Reading): Realis[] {
  return triggers.map((trigger, index) => {
    const clause = clauses[trigger.sentence];
    const previous = triggers[index - 1];
    const rule = clause ? realisOf(trigger, clause, previous?.sentence === trigger.sentence ? previous : null) : 'ACTUAL';
    return likeliest(labels.realis, sentences[trigger.sentence]?.realis, trigger.first, rule, HINTS.realis);
  });
}

import type { Count } from '../../domain/analysis.ts';
import { readQuantity } from '../../arabic/quantities.ts';
import type { TriggerSense } from '../lexicon/triggers.ts';
import type { Clause, Trigger } from './event-draft.ts';

/** What of a trigger is looked at here: where it stands among the tokens, and what it says. */
export type Counting = Pick<Trigger, 'first' | 'last'> & { sense: Pick<TriggerSense, 'type' | 'shape'> };

const KILLED = /(?:قتل|قتيل|مصرع|استشهد|استشهاد|شهيد|شهداء|وفاة|وفيات|توفي|اود[يت])/;
const HURT = /(?:اصيب|اصيبوا|اصابة|اصابات|جرح|جريح|مصاب)/;
/** How far from the trigger the number may stand. */
const [AFTER, BEFORE] = [5, 3];
const ONE = /^(?:شخص|شخصا|جندي|جنديا|طفل|طفلا|طفلة|رجل|رجلا|امراة|فتاة|عنصر|عنصرا|شرطي|شرطيا|مدني|مدنيا|ضابط|ضابطا)$/;
/** «ين» would be plural as well in مدنيين (civilians): only words whose plural is another. */
const TWO = /^(?:شخص|جندي|طفل|رجل|امرات|فتات|عنصر|قتيل|جريح|ضابط)(?:ين|ان)$/;
/** What is counted in time, money or measure is no count of people. */
const NOT_PEOPLE =
  /^(?:%|في|بالمئة|بالمائة|يوم|يوما|ايام|يومين|ساعة|ساعات|دقيقة|دقائق|شهر|اشهر|شهرا|عام|عاما|اعوام|سنة|سنوات|كم|كيلومتر.*|متر.*|دولار.*|مليون|ملايين|مليار.*|طن.*|:|\/|-|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)$/;
const STOP = /^[.،؛:!؟»«]$/;

function kindOf({ sense }: Counting, word: string): Count['of'] | null {
  if (sense.type === 'ARREST') return 'ARRESTED';
  if (sense.type !== 'CASUALTIES') return null;
  return KILLED.test(word) ? 'KILLED' : HURT.test(word) ? 'HURT' : null;
}

/** «أكثر من», «ما لا يقل عن», «على الأقل»: no upper limit; «نحو», «حوالي»: a tenth more or less. */
function bound(value: number, before: readonly string[], after: readonly string[]): Pick<Count, 'from' | 'to'> {
  const said = before.slice(-3).join(' ');
  if (/(?:اكثر|ازيد) من$/.test(said)) return { from: value + 1, to: null };
  if (said.endsWith('اقل من')) return { from: 0, to: value - 1 };
  if (/(?:يقل|تقل|يزيد|تزيد) (?:عن|علي)$/.test(said) || after.slice(0, 3).join(' ').includes('علي الاقل')) return { from: value, to: null };
  if (/(?:نحو|حوالي|قرابة|زهاء)$/.test(said)) return { from: Math.floor((value * 9) / 10), to: Math.ceil((value * 11) / 10) };
  return { from: value, to: value };
}

function countAt(words: readonly string[], at: number): { value: number; length: number } | null {
  const word = words[at] ?? '';
  const bare = word.startsWith('و') ? word.slice(1) : word;
  if (TWO.test(bare)) return { value: 2, length: 1 };
  if (ONE.test(bare)) return { value: 1, length: 1 };
  const number = readQuantity(words, at);
  return number !== null && !NOT_PEOPLE.test(words[at + number.length] ?? '') ? number : null;
}

/** How many people the trigger says were killed, hurt or arrested: «مقتل 12 شخصا» (the killing of 12), «15 قتيلا». Null where it says no number. */
export function countOf(trigger: Counting, clause: Pick<Clause, 'tokens'>, triggers: readonly Counting[]): Count | null {
  const words = clause.tokens.map(({ norm }) => norm);
  const of = kindOf(trigger, words[trigger.first] ?? '');
  if (of === null) return null;
  const isOther = (at: number): boolean => triggers.some((other) => other.first === at && other !== trigger);
  const found = (at: number): Count | null => {
    const number = countAt(words, at);
    return number === null ? null : { of, ...bound(number.value, words.slice(0, at), words.slice(at + number.length)) };
  };
  // «15 قتيلا»: the number stands right before the noun it counts
  for (let at = trigger.first - 1; at >= Math.max(0, trigger.first - BEFORE); at -= 1) {
    if (STOP.test(words[at] ?? '') || isOther(at)) break;
    const number = readQuantity(words, at);
    if (number !== null && at + number.length === trigger.first) return found(at);
  }
  for (let at = trigger.last; at < Math.min(words.length, trigger.last + AFTER); at += 1) {
    if (STOP.test(words[at] ?? '') || isOther(at)) break;
    const count = found(at);
    if (count !== null) return count;
  }
  // «15 شخصا قتلوا»: the subject stands before the verb, and its number before it
  if (trigger.sense.shape === 'NOUN') return null;
  let low = trigger.first;
  while (low > Math.max(0, trigger.first - BEFORE) && !STOP.test(words[low - 1] ?? '') && !isOther(low - 1)) low -= 1;
  for (let at = low; at < trigger.first; at += 1) {
    const count = found(at);
    if (count !== null) return count;
  }
  return null;
}

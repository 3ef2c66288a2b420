import { WEEKDAYS } from '../../arabic/dates/lexicon.ts';
import { isHeldBy } from '../entities/office.ts';
import { prepositionIn, type Governed } from './governors.ts';
import { OPENERS, RELATIVES } from './words.ts';
import type { StandingMention, Trigger } from './event-draft.ts';
import type { Scene } from './scene.ts';

/** The next mention as subject; «الرئيس في بغداد» keeps to those without a preposition, and those joined to it by و. */
export function takeGroup(candidates: readonly Governed[]): Governed[] {
  const isFree = ({ preposition, inTitle }: Governed): boolean => preposition === null && !inTitle;
  const first = candidates.findIndex(isFree);
  // «رئيس مركز السلوم، اللواء فلان» (the head of Sallum district, General So-and-so)
  const second =
    candidates[first]?.mention.type === 'PLACE'
      ? candidates.findIndex((one, at) => at > first && isFree(one) && !one.joined && one.mention.type === 'PERSON')
      : -1;
  const start = second > 0 && second - first <= 1 ? second : first;
  if (start < 0) return [];
  const group = candidates.slice(start, start + 1);
  for (const next of candidates.slice(start + 1)) {
    if (!next.inTitle && next.joined && next.preposition === null) group.push(next);
    else if (!next.inTitle) break;
  }
  return group;
}

/** «وكان العراق قد طلب», «الحزب الذي انسحب», «تركيا تصوّت» (Iraq had asked; the party that withdrew; Turkey votes). */
export function subjectBefore({ clause, governed, triggers }: Scene, trigger: Trigger): Governed[] {
  const relative = RELATIVES.has(clause.tokens[trigger.first - 1]?.norm ?? '');
  const opened = relative ? -1 : clause.tokens.findLastIndex(({ norm }, at) => at < trigger.first && (OPENERS.has(norm) || norm === ':'));
  const floor = Math.max(
    opened + 1,
    ...triggers.filter((other) => other.last <= trigger.first && other.sense.shape !== 'NOUN').map((other) => other.last),
  );
  const before = governed.filter(
    ({ mention, inTitle }) => mention.last <= trigger.first && mention.first >= (relative ? 0 : floor) && !inTitle,
  );
  const nearest = before.at(-1);
  if (!nearest) return [];
  if (relative) return trigger.first - nearest.mention.last <= 3 ? [nearest] : [];
  // «أما فلان فقال» (as for So-and-so, he said)
  const asFor = trigger.proclitics[0] === 'ف' && trigger.first - nearest.mention.last <= 1;
  if (/^[وف]/.test(trigger.proclitics.join('')) && !asFor) return [];
  if (asFor) return [nearest];
  return takeGroup(before.filter(({ mention }) => mention.type !== 'PLACE' || mention.first <= 3));
}

/** Verbs of saying that take no object: a noun right after them is who says it. */
const SAYS_ALONE: ReadonlySet<string> = new Set(
  'قال اضاف اكد اوضح صرح ذكر افاد اشار لفت شدد حذر نبه روي حكي كتب علق تابع اعلن رد نفي اشاد اثني ندد نوه جدد'.split(' '),
);

export function hasUnnamedSubject({ clause }: Scene, { sense, last, pronoun }: Trigger): boolean {
  if (!SAYS_ALONE.has(sense.lemma) || sense.shape === 'PARTICIPLE' || pronoun) return false;
  const word = clause.tokens[last]?.norm ?? '';
  const definiteObject = sense.lemma === 'نفي' && /^(ال|اي$)/.test(word);
  return (
    /^\p{L}{3,}$/u.test(word) &&
    !definiteObject &&
    !OPENERS.has(word) &&
    !RELATIVES.has(word) &&
    prepositionIn(word) === null &&
    !/^(ذلك|هذا|هذه|امس|اليوم|ايضا|كذلك|.*[لب]ه|.*[لب]ها|.*[لب]هم|عنه|فيه|فيها|البيان|التقرير|تلقي|وجود|صحة|نيته|علمه|علمها|صلته)$/.test(
      word,
    ) &&
    !WEEKDAYS.has(word)
  );
}

/** «وحدات من الجيش», «متحدث باسم الهيئة» (units of the army, a spokesman of the authority). */
export function partOf(near: readonly Governed[], { last, sense }: Trigger): StandingMention[] {
  const [first] = near;
  const isPart =
    first !== undefined &&
    sense.shape !== 'PARTICIPLE' &&
    /^(من|باسم)$/.test(first.preposition ?? '') &&
    first.from - last >= 1 &&
    first.from - last <= 3;
  return isPart ? [first.mention] : [];
}

/** Most words of an office told again. */
const LONGEST_OFFICE = 6;

/** «وأوضح الوزير», «أكد رئيس الوزراء العراقي» (the minister explained; the Iraqi prime minister affirmed): the last person named with that office. */
export function titleHolder({ clause, titled }: Scene, { last, pronoun, sense }: Trigger): StandingMention[] {
  const word = clause.tokens[last]?.norm ?? '';
  if (pronoun || sense.shape === 'NOUN' || !/^\p{L}{4,}$/u.test(word) || clause.mentionAt.has(last)) return [];
  const phrase = clause.tokens.slice(last, last + LONGEST_OFFICE).map(({ norm }) => norm);
  const holder = titled.findLast(({ office, mention }) => mention.start < (clause.tokens[last]?.start ?? 0) && isHeldBy(phrase, office));
  return holder ? [holder.mention] : [];
}

export function leads({ clause }: Scene, { first, last, pronoun }: Trigger): boolean {
  const after = clause.tokens[last]?.norm ?? '';
  const before = clause.tokens[first - 1]?.norm ?? '';
  if (before === 'قد')
    return clause.tokens.slice(Math.max(0, first - 10), first).some(({ norm }) => /^[وف]?(كان|كانت|يكون|تكون|كانوا)$/.test(norm));
  // «فلان، الذي شكر» is the subject, not in «الخطة التي أعلنها» nor «التي يتعامل بها» (So-and-so, who thanked; the plan that … announced)
  if (RELATIVES.has(before)) return !pronoun && !/^(ب|ل|في|من|علي|عن|الي|مع)(ه|ها|هم)$/.test(after);
  return clause.mentionAt.has(first - 1);
}

/** The mention without a preposition between the verb before and the noun. */
export function subjectOfLightVerb(scene: Scene, trigger: Trigger): StandingMention[] {
  let floor = 0;
  for (let at = trigger.first - 1; at >= 0; at -= 1) {
    const word = scene.clause.tokens[at]?.norm ?? '';
    if (OPENERS.has(word) || word === ':' || RELATIVES.has(word) || scene.triggers.some((other) => other.first === at)) {
      floor = at + 1;
      break;
    }
  }
  return takeGroup(scene.governed.filter(({ mention }) => mention.first >= floor && mention.last <= trigger.first)).map(
    ({ mention }) => mention,
  );
}

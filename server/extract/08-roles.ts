import type { Role } from '../domain/vocabulary.ts';
import { WEEKDAYS } from '../arabic/dates-lexicon.ts';
import { governClause, prepositionIn, type Governed } from './events/governors.ts';
import { OPENERS, PLACE_PREPOSITIONS, RELATIVES } from './events/words.ts';
import type { Argument, Clause, StandingMention, Trigger } from './events/event-draft.ts';
import { frameOf, type Frame } from './rules/frames.ts';

export interface TriggerRoles {
  trigger: Trigger;
  arguments: Argument[];
  /** Who the verb's subject is, for those that follow with و or a participle. */
  subjects: StandingMention[];
  /** The subject stands there without a name: «قالت زوجته» (his wife said). */
  unnamed: boolean;
}

interface Scene {
  clause: Clause;
  governed: readonly Governed[];
  triggers: readonly Trigger[];
  /** Persons named with a title so far. */
  titled: readonly { title: string; mention: StandingMention }[];
}

const GENITIVE_REACH = 5;

function windowEnd({ clause, triggers }: Scene, trigger: Trigger): number {
  for (let at = trigger.last; at < clause.tokens.length; at += 1) {
    const word = clause.tokens[at]?.norm ?? '';
    if (OPENERS.has(word) || word === ':' || (word === '،' && trigger.sense.shape === 'NOUN')) return at;
    if (triggers.some((other) => other.first === at && !(trigger.sense.shape !== 'NOUN' && other.sense.shape === 'NOUN'))) return at;
  }
  return clause.tokens.length;
}

/** The next mention as subject; «الرئيس في بغداد» keeps to those without a preposition, and those joined to it by و. */
function takeGroup(candidates: readonly Governed[]): Governed[] {
  const isFree = ({ preposition, inTitle }: Governed): boolean => preposition === null && !inTitle;
  const first = candidates.findIndex(isFree);
  // «رئيس مركز السلوم، اللواء فلان» (the head of Sallum district, General So-and-so)
  const second = candidates[first]?.mention.type === 'PLACE' ? candidates.findIndex((one, at) => at > first && isFree(one) && !one.joined && one.mention.type === 'PERSON') : -1;
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
function subjectBefore({ clause, governed, triggers }: Scene, trigger: Trigger): Governed[] {
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

function add(found: Argument[], role: Role | null, mention: StandingMention): void {
  if (role === null) return;
  const ref = mention.ref;
  const known = role === 'PLACE' && mention.type !== 'PLACE' ? null : role;
  if (known !== null && !found.some((one) => one.ref.entity === ref.entity)) found.push({ role: known, ref });
}

function addPrepositional(found: Argument[], frame: Frame, items: readonly Governed[]): void {
  for (const { preposition, mention, inTitle } of items) {
    if (preposition === null || inTitle) continue;
    const role = frame.prepositions[preposition];
    const isWhere = mention.type === 'PLACE' && (/^(في|ب-)$/.test(preposition) || (role === 'RECIPIENT' && preposition === 'الي' && !frame.placeless));
    if (isWhere) add(found, frame.placeless ? null : 'PLACE', mention);
    else if (role !== undefined) add(found, role, mention);
    else if (mention.type === 'PLACE' && PLACE_PREPOSITIONS.has(preposition) && !frame.placeless) add(found, 'PLACE', mention);
  }
}

/** Verbs of saying that take no object: a noun right after them is who says it. */
const SAYS_ALONE: ReadonlySet<string> = new Set(
  'قال اضاف اكد اوضح صرح ذكر افاد اشار لفت شدد حذر نبه روي حكي كتب علق تابع اعلن رد نفي اشاد اثني ندد نوه جدد'.split(' '),
);

function hasUnnamedSubject({ clause }: Scene, { sense, last, pronoun }: Trigger): boolean {
  if (!SAYS_ALONE.has(sense.lemma) || sense.shape === 'PARTICIPLE' || pronoun) return false;
  const word = clause.tokens[last]?.norm ?? '';
  const definiteObject = sense.lemma === 'نفي' && /^(ال|اي$)/.test(word);
  return (
    /^\p{L}{3,}$/u.test(word) &&
    !definiteObject &&
    !OPENERS.has(word) &&
    !RELATIVES.has(word) &&
    prepositionIn(word) === null &&
    !/^(ذلك|هذا|هذه|امس|اليوم|ايضا|كذلك|.*[لب]ه|.*[لب]ها|.*[لب]هم|عنه|فيه|فيها|البيان|التقرير|تلقي|وجود|صحة|نيته|علمه|علمها|صلته)$/.test(word) &&
    !WEEKDAYS.has(word)
  );
}

/** «وأوضح الوزير» (the minister explained): the last person named with that title. */
function titleHolder({ clause, titled }: Scene, { last, pronoun, sense }: Trigger): StandingMention[] {
  const word = clause.tokens[last]?.norm ?? '';
  if (pronoun || sense.shape === 'NOUN' || !/^\p{L}{4,}$/u.test(word) || clause.mentionAt.has(last)) return [];
  const bare = word.replace(/^ال/, '');
  const holder = titled.findLast(({ title, mention }) => mention.start < (clause.tokens[last]?.start ?? 0) && title.split(' ')[0]?.replace(/^ال/, '') === bare);
  return holder ? [holder.mention] : [];
}

/** «وحدات من الجيش», «متحدث باسم الهيئة» (units of the army, a spokesman of the authority). */
function partOf(near: readonly Governed[], { last, sense }: Trigger): StandingMention[] {
  const [first] = near;
  const isPart = first !== undefined && sense.shape !== 'PARTICIPLE' && /^(من|باسم)$/.test(first.preposition ?? '') && first.from - last >= 1 && first.from - last <= 3;
  return isPart ? [first.mention] : [];
}

function leads({ clause }: Scene, { first, last, pronoun }: Trigger): boolean {
  const after = clause.tokens[last]?.norm ?? '';
  const before = clause.tokens[first - 1]?.norm ?? '';
  if (before === 'قد')
    return clause.tokens.slice(Math.max(0, first - 10), first).some(({ norm }) => /^[وف]?(كان|كانت|يكون|تكون|كانوا)$/.test(norm));
  // «فلان، الذي شكر» is the subject, not in «الخطة التي أعلنها» nor «التي يتعامل بها» (So-and-so, who thanked; the plan that … announced)
  if (RELATIVES.has(before)) return !pronoun && !/^(ب|ل|في|من|علي|عن|الي|مع)(ه|ها|هم)$/.test(after);
  return clause.mentionAt.has(first - 1);
}

function rolesOfVerb(scene: Scene, trigger: Trigger, before: TriggerRoles | null): TriggerRoles {
  const frame = frameOf(trigger.sense.type, trigger.sense.frame);
  const end = windowEnd(scene, trigger);
  const after = scene.governed.filter(({ mention }) => mention.first >= trigger.last && mention.first < end);
  const noun =
    scene.triggers.find((other) => other.first >= trigger.last && other.first < end && other.sense.shape === 'NOUN')?.first ?? end;
  // «أشاد الوفد بالحنكة التي يتعامل بها العراق» (praised the wisdom with which Iraq acts): what a relative opens is another clause
  const relative = scene.clause.tokens.findIndex(({ norm }, at) => at >= trigger.last && RELATIVES.has(norm));
  const near = after.filter(({ mention }) => mention.first < noun && (relative < 0 || mention.first < relative));
  const follows = /^[وف]/.test(trigger.proclitics.join('')) || trigger.sense.shape === 'PARTICIPLE';
  // «كان العراق قد طلب دعما» and «تركيا تصوّت» (Iraq had asked for support; Turkey votes): the subject stands before
  const precedes = leads(scene, trigger) ? subjectBefore(scene, trigger).map(({ mention }) => mention) : [];
  let subjects = precedes.length ? precedes : trigger.sense.shape === 'PARTICIPLE' ? [] : takeGroup(near).map(({ mention }) => mention);
  if (!subjects.length) subjects = subjectBefore(scene, trigger).map(({ mention }) => mention);
  if (!subjects.length && trigger.sense.shape !== 'PARTICIPLE') subjects = titleHolder(scene, trigger);
  if (!subjects.length && !precedes.length) subjects = partOf(near, trigger);
  const unnamed = !subjects.length && hasUnnamedSubject(scene, trigger);
  if (!subjects.length && !unnamed && before && (follows || trigger.sense.type === 'STATEMENT')) subjects = before.subjects;
  const taken = new Set(subjects);
  const found: Argument[] = [];
  const passive = trigger.passive || trigger.sense.frame === 'passive';
  for (const subject of subjects) add(found, passive ? frame.object : frame.subject, subject);
  const rest = near.filter(({ mention }) => !taken.has(mention));
  for (const { mention } of passive ? [] : takeGroup(rest.filter(({ inTitle }) => !inTitle))) {
    add(found, frame.object === 'PLACE' && mention.type !== 'PLACE' ? 'RECIPIENT' : frame.object, mention);
  }
  addPrepositional(found, frame, rest);
  return { trigger, arguments: found, subjects, unnamed };
}

function rolesOfNoun(scene: Scene, trigger: Trigger, before: TriggerRoles | null): TriggerRoles {
  const frame = frameOf(trigger.sense.type, trigger.sense.frame);
  const end = windowEnd(scene, trigger);
  const after = scene.governed.filter(({ mention }) => mention.first >= trigger.last && mention.first < end);
  const found: Argument[] = [];
  const genitive = takeGroup(after);
  const first = genitive[0];
  const bound =
    first !== undefined && !trigger.definite && first.from - trigger.last <= 1 && first.mention.first - trigger.last <= GENITIVE_REACH;
  if (bound) {
    for (const { mention } of genitive)
      add(
        found,
        mention.type === 'PLACE' && frame.genitive === 'ACTOR' && trigger.sense.type === 'VISIT' ? 'PLACE' : frame.genitive,
        mention,
      );
  }
  addPrepositional(found, frame, after);
  // a light verb's subject does it: «شنّ الجيش غارة» (the army made a raid)
  const taken = new Set(found.map(({ ref }) => ref.entity));
  const subject = subjectOfLightVerb(scene, trigger);
  const owner = trigger.pronoun ? (before?.subjects ?? []) : [];
  const doer = owner.length ? owner : subject;
  for (const mention of doer)
    if (!taken.has(mention.ref.entity) && !found.some(({ role }) => role === frame.subject && role !== 'PARTICIPANT'))
      add(found, frame.subject, mention);
  return { trigger, arguments: found, subjects: doer, unnamed: false };
}

/** The mention without a preposition between the verb before and the noun. */
function subjectOfLightVerb(scene: Scene, trigger: Trigger): StandingMention[] {
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

/** «نواكشوط – وصلت …» (Nouakchott – … arrived). */
function isDateline({ clause }: Scene, { first, last }: StandingMention): boolean {
  return first === 0 && /^[–—:-]$/.test(clause.tokens[last]?.norm ?? '');
}

/** The nearest place said in the sentence to have things happen in it. */
function placeAround(scene: Scene, trigger: Trigger): StandingMention | null {
  const places = scene.governed.filter(
    ({ mention, preposition, inTitle }) =>
      mention.type === 'PLACE' && !inTitle && preposition !== null && PLACE_PREPOSITIONS.has(preposition),
  );
  const distance = ({ mention }: Governed): number =>
    mention.first >= trigger.last ? mention.first - trigger.last : 2 * (trigger.first - mention.last) + 2;
  return places.toSorted((a, b) => distance(a) - distance(b))[0]?.mention ?? null;
}

/** Step 8: who takes part in what each trigger says, by the frame of its type and where the names stand. */
export function findRoles(clauses: readonly Clause[], triggers: readonly Trigger[]): TriggerRoles[] {
  const all: TriggerRoles[] = [];
  let speaker: TriggerRoles | null = null;
  const titled = clauses.flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.title === null || mention.type !== 'PERSON' ? [] : [{ title: mention.title, mention }])));
  for (const clause of clauses) {
    const inClause = triggers.filter(({ sentence }) => sentence === clause.index);
    const scene: Scene = { clause, governed: governClause(clause, new Set(inClause.map(({ first }) => first))), triggers: inClause, titled };
    let verb: TriggerRoles | null = null;
    for (const trigger of inClause) {
      const before: TriggerRoles | null = verb ?? (trigger.sense.type === 'STATEMENT' ? speaker : null);
      const roles: TriggerRoles =
        trigger.sense.shape === 'NOUN' ? rolesOfNoun(scene, trigger, before) : rolesOfVerb(scene, trigger, before);
      if (!roles.arguments.some(({ role }) => role === 'PLACE') && !frameOf(trigger.sense.type, trigger.sense.frame).placeless) {
        const place = placeAround(scene, trigger);
        if (place) add(roles.arguments, 'PLACE', place);
      }
      if (trigger.sense.shape !== 'NOUN' && (roles.subjects.length || roles.unnamed)) verb = roles;
      if (trigger.sense.type === 'STATEMENT' && (roles.subjects.length || roles.unnamed)) speaker = roles;
      all.push(roles);
    }
  }
  return all;
}

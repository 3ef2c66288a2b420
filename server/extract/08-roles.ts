import type { Role } from '../domain/vocabulary.ts';
import { governClause, type Governed } from './events/governors.ts';
import { inheritRoles } from './events/inherited.ts';
import { placeAround } from './events/places.ts';
import type { Scene, TriggerRoles } from './events/scene.ts';
import { hasUnnamedSubject, leads, partOf, subjectBefore, subjectOfLightVerb, takeGroup, titleHolder } from './events/subjects.ts';
import { OPENERS, PLACE_PREPOSITIONS, RELATIVES } from './events/words.ts';
import type { Argument, Clause, StandingMention, Trigger } from './events/event-draft.ts';
import { frameOf, type Frame } from './rules/frames.ts';

const GENITIVE_REACH = 5;

function windowEnd({ clause, triggers }: Scene, trigger: Trigger): number {
  for (let at = trigger.last; at < clause.tokens.length; at += 1) {
    const word = clause.tokens[at]?.norm ?? '';
    if (OPENERS.has(word) || word === ':' || (word === '،' && trigger.sense.shape === 'NOUN')) return at;
    if (triggers.some((other) => other.first === at && !(trigger.sense.shape !== 'NOUN' && other.sense.shape === 'NOUN'))) return at;
  }
  return clause.tokens.length;
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
    const isWhere =
      mention.type === 'PLACE' && (/^(في|ب-)$/.test(preposition) || (role === 'RECIPIENT' && preposition === 'الي' && !frame.placeless));
    if (isWhere) add(found, frame.placeless ? null : 'PLACE', mention);
    else if (role !== undefined) add(found, role, mention);
    else if (mention.type === 'PLACE' && PLACE_PREPOSITIONS.has(preposition) && !frame.placeless) add(found, 'PLACE', mention);
  }
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

function officeOf({ tokens }: Clause, mention: StandingMention): Scene['titled'] {
  const { type, title, first } = mention;
  if (type !== 'PERSON' || title === null) return [];
  const words = title.split(' ');
  const from = tokens.findLastIndex(({ norm }, at) => at < first && norm.endsWith(words[0] ?? ''));
  // a title after the name, «قاسم الأعرجي، مستشار …», is all there is of the office
  const office = from < 0 ? words : [words[0] ?? '', ...tokens.slice(from + 1, first).map(({ norm }) => norm)];
  return [{ office, mention }];
}

/** Step 8: who takes part in what each trigger says, by the frame of its type and where the names stand. */
export function findRoles(clauses: readonly Clause[], triggers: readonly Trigger[]): TriggerRoles[] {
  const all: TriggerRoles[] = [];
  let speaker: TriggerRoles | null = null;
  const titled = clauses.flatMap((clause) => clause.mentions.flatMap((mention) => officeOf(clause, mention)));
  for (const clause of clauses) {
    const inClause = triggers.filter(({ sentence }) => sentence === clause.index);
    const scene: Scene = {
      clause,
      governed: governClause(clause, new Set(inClause.map(({ first }) => first))),
      triggers: inClause,
      titled,
    };
    let verb: TriggerRoles | null = null;
    for (const trigger of inClause) {
      const before: TriggerRoles | null = verb ?? (trigger.sense.type === 'STATEMENT' ? speaker : null);
      const roles: TriggerRoles =
        trigger.sense.shape === 'NOUN' ? rolesOfNoun(scene, trigger, before) : rolesOfVerb(scene, trigger, before);
      if (!roles.arguments.some(({ role }) => role === 'PLACE') && !frameOf(trigger.sense.type, trigger.sense.frame).placeless) {
        const place = placeAround(scene, trigger);
        if (place) add(roles.arguments, 'PLACE', place);
      }
      roles.arguments.push(...inheritRoles(roles, clause, all));
      if (trigger.sense.shape !== 'NOUN' && (roles.subjects.length || roles.unnamed)) verb = roles;
      if (trigger.sense.type === 'STATEMENT' && (roles.subjects.length || roles.unnamed)) speaker = roles;
      all.push(roles);
    }
  }
  return all;
}

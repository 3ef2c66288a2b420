import type { AnalysedClaim, AnalysedEvent, MentionRef } from '../domain/analysis.ts';
import type { Role } from '../domain/vocabulary.ts';
import type { Argument, Clause, Entities, EventDraft, StandingMention, Trigger } from './events/event-draft.ts';
import type { TriggerSense } from './lexicon/triggers.ts';

/** What is asked of a draft here: a chat model tells no more. */
export interface ToldEvent extends Pick<
  EventDraft,
  'arguments' | 'realis' | 'stance' | 'attributedTo' | 'attributedToWords' | 'date' | 'count'
> {
  trigger: Pick<Trigger, 'start' | 'end' | 'text' | 'sentence' | 'score' | 'by'> & { sense: Pick<TriggerSense, 'type'> };
}
type ToldIn = Pick<Clause, 'span'> & { mentions: readonly Pick<StandingMention, 'ref'>[] };
type EventGroup = readonly ToldEvent[];

const spanOf = ({ start, end, text }: ToldEvent['trigger']) => ({ start, end, text });

/** Every entity in one role; the place, when it is one, stands apart. */
function uniqueArguments(all: readonly Argument[]): Argument[] {
  const seen = new Set<string>();
  return all.filter(({ role, ref }) => {
    const pair = `${role} ${ref.entity}`;
    const isNew = !seen.has(pair) && (role === 'PLACE' || !seen.has(ref.entity));
    seen.add(pair).add(role === 'PLACE' ? pair : ref.entity);
    return isNew;
  });
}

function eventOf(group: EventGroup, key: string): AnalysedEvent | null {
  const [first, ...others] = group;
  if (!first) return null;
  const all = uniqueArguments(group.flatMap((draft) => draft.arguments));
  // a second place stays a participant: «في سترة والرفاع» (in Sitra and Riffa)
  const place = all.find(({ role }) => role === 'PLACE');
  return {
    key,
    type: first.trigger.sense.type,
    trigger: spanOf(first.trigger),
    otherTriggers: others.map(({ trigger }) => spanOf(trigger)),
    participants: all.filter((one) => one !== place).map(({ role, ref }) => ({ entity: ref.entity, role })),
    place: place?.ref.entity ?? null,
    date: group.find(({ date }) => date !== null)?.date ?? null,
    realis: first.realis,
    stance: first.stance,
    attributedTo: first.attributedTo?.entity ?? null,
  };
}

/** The mention of the entity in the sentence, else the last before it, else its first. */
export function mentionFor(entity: string, clause: ToldIn, entities: Entities): MentionRef | null {
  const here = clause.mentions.find(({ ref }) => ref.entity === entity);
  if (here) return here.ref;
  const mentions = entities.find(({ key }) => key === entity)?.mentions;
  if (!mentions?.length) return null;
  return {
    entity,
    mention: Math.max(
      0,
      mentions.findLastIndex(({ start }) => start < clause.span.start),
    ),
  };
}

/** Who says so, and how surely: this sentence's own word first. */
function howRead(entity: string, role: Role, drafts: EventGroup): Pick<Argument, 'by' | 'score'> {
  const { by, score } = drafts.flatMap((draft) => draft.arguments).find((one) => one.ref.entity === entity && one.role === role) ?? {};
  return by === undefined || score === undefined ? {} : { by, score };
}

function claimsOf(group: EventGroup, event: AnalysedEvent, clauses: readonly ToldIn[], entities: Entities): AnalysedClaim[] {
  const everything = [...event.participants, ...(event.place === null ? [] : [{ entity: event.place, role: 'PLACE' as const }])];
  return [...new Set(group.map(({ trigger }) => trigger.sentence))].flatMap((sentence) => {
    const clause = clauses[sentence];
    const drafts = group.filter(({ trigger }) => trigger.sentence === sentence);
    const [first] = drafts;
    if (!clause || !first) return [];
    const said = new Set(drafts.flatMap((draft) => draft.arguments.map(({ ref }) => ref.entity)));
    const own =
      sentence === group[0]?.trigger.sentence || !said.size
        ? everything.filter(
            ({ entity }) =>
              said.has(entity) ||
              !group.some((draft) => !drafts.includes(draft) && draft.arguments.some(({ ref }) => ref.entity === entity)),
          )
        : everything.filter(({ entity }) => said.has(entity));
    return [
      {
        kind: 'EVENT' as const,
        type: event.type,
        event: event.key,
        sentence,
        trigger: { start: first.trigger.start, end: first.trigger.end },
        arguments: own.flatMap(({ entity, role }) => {
          const ref = mentionFor(entity, clause, entities);
          return ref ? [{ ...ref, role, ...howRead(entity, role, [...drafts, ...group]) }] : [];
        }),
        attributedTo: first.attributedTo,
        attributedToWords: first.attributedToWords,
        realis: first.realis,
        stance: first.stance,
        date: first.date ?? event.date,
        title: null,
        count: drafts.find(({ count }) => count !== null)?.count ?? null,
        score: first.trigger.score,
        by: first.trigger.by,
      },
    ];
  });
}

/** Step 13: the events as the analysis tells them, and for each sentence that tells of one a claim. */
export function finishEvents(
  groups: readonly EventGroup[],
  clauses: readonly ToldIn[],
  entities: Entities,
): { events: AnalysedEvent[]; claims: AnalysedClaim[] } {
  const events: AnalysedEvent[] = [];
  const claims: AnalysedClaim[] = [];
  for (const group of groups) {
    const event = eventOf(group, `v${events.length + 1}`);
    if (!event) continue;
    events.push(event);
    claims.push(...claimsOf(group, event, clauses, entities));
  }
  return { events, claims };
}

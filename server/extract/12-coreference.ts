import type { EventType } from '../domain/vocabulary.ts';
import { placeOf } from './events/clauses.ts';
import type { EventDraft, Trigger } from './events/event-draft.ts';
import { HINTS, UNREAD } from './events/hints.ts';
import { REACH, type Reading } from './model/reading.ts';

/** Drafts that tell of one event, the first told first. */
export type EventGroup = EventDraft[];

const sharesRole = (a: EventDraft, b: EventDraft): boolean =>
  a.arguments.some(
    ({ role, ref }) => role !== 'PLACE' && b.arguments.some((other) => other.ref.entity === ref.entity && other.role === role),
  );
const speakersOf = ({ arguments: all }: EventDraft): string[] => all.filter(({ role }) => role === 'SPEAKER').map(({ ref }) => ref.entity);

/** One speaker on one occasion makes one statement, however many verbs of saying; a noun without a speaker goes with the verb beside it. */
function isSameStatement(group: EventGroup, draft: EventDraft): boolean {
  const last = group.at(-1);
  if (!last) return false;
  if (draft.unnamed)
    return (
      last.trigger.sense.shape === 'NOUN' &&
      last.trigger.sentence === draft.trigger.sentence &&
      !group.some((one) => speakersOf(one).length)
    );
  const speakers = speakersOf(draft);
  const known = group.flatMap(speakersOf);
  if (speakers.length === 0 || known.length === 0)
    return last.trigger.sentence === draft.trigger.sentence && (speakers.length === 0 || last.trigger.sense.shape === 'NOUN');
  return last.realis === draft.realis && speakers.some((speaker) => known.includes(speaker));
}

function isSameEvent(group: EventGroup, draft: EventDraft): boolean {
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return false;
  if (draft.trigger.sense.type === 'STATEMENT') return isSameStatement(group, draft);
  const { sense, definite, sentence, first: at } = draft.trigger;
  // «وخلال الاجتماع» (during the meeting) goes back to the meeting told before
  if (sense.shape === 'NOUN' && definite && sentence - last.trigger.sentence <= 3) return true;
  if (sentence === last.trigger.sentence && at - last.trigger.last <= 6 && (sense.shape === 'NOUN' || last.trigger.sense.shape === 'NOUN'))
    return true;
  return sense.lemma === first.trigger.sense.lemma && sharesRole(first, draft) && first.realis === draft.realis;
}

/** How surely two drafts tell one event, above zero where it is likelier than not. */
function likeness({ labels, pair }: Reading, a: Trigger, b: Trigger): number {
  const same = labels.pairs.indexOf('SAME');
  const [first, second] = [placeOf(a), placeOf(b)];
  return ((pair(first, second)?.[same] ?? UNREAD) + (pair(second, first)?.[same] ?? UNREAD)) / 2;
}

/** Step 12: drafts of the same event brought together, in order of the text; the rules' word for it is a hint. */
export function groupEvents(drafts: readonly EventDraft[], reading: Reading): EventGroup[] {
  const groups: EventGroup[] = [];
  const byType = new Map<EventType, EventGroup[]>();
  for (const draft of drafts) {
    const { type } = draft.trigger.sense;
    const ofType = byType.get(type) ?? [];
    const ruled = ofType.findLast((group) => isSameEvent(group, draft));
    let best: EventGroup | undefined;
    let most = 0;
    for (const group of ofType) {
      const near = group.filter(({ trigger }) => draft.trigger.sentence - trigger.sentence <= REACH);
      if (near.length === 0 && group !== ruled) continue;
      const score =
        Math.max(UNREAD, ...near.map(({ trigger }) => likeness(reading, trigger, draft.trigger))) + (group === ruled ? HINTS.same : 0);
      if (score > most) [best, most] = [group, score];
    }
    if (best) {
      best.push(draft);
      continue;
    }
    const group = [draft];
    groups.push(group);
    byType.set(type, [...ofType, group]);
  }
  return groups;
}

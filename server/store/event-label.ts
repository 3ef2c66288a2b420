import type { AnalysedEvent, Analysis } from '../domain/analysis.ts';

const ROLE_ORDER = ['SPEAKER', 'ACTOR', 'ORGANIZER', 'PARTICIPANT', 'TARGET', 'RECIPIENT', 'BENEFICIARY', 'PLACE'];
const DIACRITICS = /[\u064B-\u0652\u0670\u0640]/g;

/** A short Arabic label: the trigger and the first who take part, «زيارة: وزير الخارجية، بغداد» (a visit: …). */
export function labelEvent(event: AnalysedEvent, names: ReadonlyMap<string, string>): string {
  const inOrder = event.participants.toSorted((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role));
  const who = [...new Set([...inOrder.map(({ entity }) => entity), ...(event.place === null ? [] : [event.place])])];
  const shown = who.slice(0, 2).flatMap((key) => names.get(key) ?? []);
  const trigger = event.trigger.text.replace(DIACRITICS, '');
  return shown.length === 0 ? trigger : `${trigger}: ${shown.join('، ')}`;
}

/** The names by which labels call the entities of an analysis. */
export function namesOf(analysis: Analysis): Map<string, string> {
  return new Map(analysis.entities.map(({ key, name }) => [key, name]));
}

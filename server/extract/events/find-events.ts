import type { AnalysedClaim, AnalysedEntity, AnalysedEvent, Count, Span } from '../../domain/analysis.ts';
import type { Token } from '../../arabic/tokens.ts';
import { findTriggers } from '../07-triggers.ts';
import { findRoles } from '../08-roles.ts';
import { findRealis } from '../09-realis.ts';
import { findAttribution } from '../10-attribution.ts';
import { findEventDates } from '../11-dates.ts';
import { groupEvents } from '../12-coreference.ts';
import { finishEvents } from '../13-events-claims.ts';
import type { Reading } from '../model/reading.ts';
import { clausesOf } from './clauses.ts';
import { countOf } from './counts.ts';
import type { Trigger } from './event-draft.ts';
import { weighRoles } from './weigh-roles.ts';

interface ReadText {
  sentences: readonly Span[];
  tokens: readonly (readonly Token[])[];
  reading: Reading;
  entities: readonly AnalysedEntity[];
  publishedAt: string | null;
}

/** Steps 7 to 13: from the names that stand in the text to the events and the sentences that say them. */
export function findEvents(
  text: string,
  { sentences, tokens, reading, entities, publishedAt }: ReadText,
): { events: AnalysedEvent[]; claims: AnalysedClaim[] } {
  const clauses = clausesOf(sentences, tokens, entities);
  const triggers = findTriggers(text, clauses, reading);
  const roles = findRoles(clauses, triggers).map((one) => weighRoles(reading, clauses, one));
  const realis = findRealis(clauses, triggers, reading);
  const attributions = findAttribution(clauses, roles, reading);
  const dates = findEventDates(clauses, triggers, realis, publishedAt, reading);
  const countIn = (trigger: Trigger): Count | null => {
    const clause = clauses[trigger.sentence];
    return clause
      ? countOf(
          trigger,
          clause,
          triggers.filter(({ sentence }) => sentence === trigger.sentence),
        )
      : null;
  };
  const drafts = roles.map(({ trigger, unnamed, arguments: found }, index) => ({
    trigger,
    unnamed,
    arguments: found,
    realis: realis[index] ?? 'ACTUAL',
    stance: attributions[index]?.stance ?? 'ASSERTED',
    attributedTo: attributions[index]?.attributedTo ?? null,
    attributedToWords: attributions[index]?.attributedToWords ?? null,
    date: dates[index] ?? null,
    count: countIn(trigger),
  }));
  return finishEvents(groupEvents(drafts, reading), clauses, entities);
}

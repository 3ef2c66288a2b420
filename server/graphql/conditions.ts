import { queryKeys } from '../arabic/search-keys.ts';
import { FilterTooWide, MOST_PARTS, toClauses } from '../domain/filter.ts';
import type { Clauses, Combined } from '../domain/filter.ts';
import type { ClaimConditions, DocumentConditions, EdgeConditions, EntityConditions, EventConditions } from '../store/conditions.ts';
import { checkRange, requireId } from './arguments.ts';
import { badRequest } from './errors.ts';
import type { ClaimFilter, DocumentFilter, EdgeFilter, EntityFilter, EventFilter } from './generated.ts';

type Given<Filter> = Filter | null | undefined;

/** Null when none of the conditions is given. */
function orNone<Conditions extends object>(conditions: Conditions): Conditions | null {
  return Object.values(conditions).every((value) => value === null) ? null : conditions;
}

/** A combined filter as clauses, or BAD_REQUEST when it combines too much. */
function combine<Filter extends object, Conditions extends object>(
  filter: Given<Combined<Filter>>,
  read: (asked: Filter) => Conditions,
): Clauses<Conditions> {
  try {
    return toClauses(filter, (asked: Filter) => orNone(read(asked)));
  } catch (error) {
    if (!(error instanceof FilterTooWide)) throw error;
    throw badRequest(
      `\`filter\` combines too much: \`or\` within \`and\` multiplies, and more than ${MOST_PARTS} conditions come of it. Ask for parts of it one by one.`,
    );
  }
}

export function readEntityFilter(filter: Given<EntityFilter>): Clauses<EntityConditions> {
  return combine(filter, (asked: EntityFilter) => ({
    types: asked.types ?? null,
    nameKeys: asked.name == null ? null : queryKeys(asked.name),
    minDegree: asked.minDegree ?? null,
    minDocuments: asked.minDocuments ?? null,
    from: asked.from ?? null,
    to: asked.to ?? null,
    changedSince: asked.changedSince ?? null,
  }));
}

export function readEventFilter(filter: Given<EventFilter>): Clauses<EventConditions> {
  return combine(filter, (asked: EventFilter) => {
    const participants = asked.participants?.map((id) => requireId('ent', 'participants', id)) ?? null;
    if (participants) checkRange('participants.length', participants.length, 1, 20);
    return {
      types: asked.types ?? null,
      participants,
      from: asked.from ?? null,
      to: asked.to ?? null,
      undated: asked.undated ?? null,
      realis: asked.realis ?? null,
      stance: asked.stance ?? null,
      disputed: asked.disputed ?? null,
      sources: asked.sources ?? null,
      minClaims: asked.minClaims ?? null,
      changedSince: asked.changedSince ?? null,
    };
  });
}

export function readEdgeFilter(filter: Given<EdgeFilter>): Clauses<EdgeConditions> {
  return combine(filter, (asked: EdgeFilter) => ({
    kinds: asked.kinds ?? null,
    roles: asked.roles ?? null,
    relations: asked.relations ?? null,
    eventTypes: asked.eventTypes ?? null,
    from: asked.from ?? null,
    to: asked.to ?? null,
    stance: asked.stance ?? null,
    minClaims: asked.minClaims ?? null,
    disputed: asked.disputed ?? null,
    changedSince: asked.changedSince ?? null,
  }));
}

export function readClaimFilter(filter: Given<ClaimFilter>): Clauses<ClaimConditions> {
  return combine(filter, (asked: ClaimFilter) => ({
    kinds: asked.kinds ?? null,
    types: asked.types ?? null,
    realis: asked.realis ?? null,
    stance: asked.stance ?? null,
    sources: asked.sources ?? null,
    from: asked.from ?? null,
    to: asked.to ?? null,
    changedSince: asked.changedSince ?? null,
  }));
}

export function readDocumentFilter(filter: Given<DocumentFilter>): Clauses<DocumentConditions> {
  return combine(filter, (asked: DocumentFilter) => ({
    source: asked.source ?? null,
    from: asked.from ?? null,
    to: asked.to ?? null,
    changedSince: asked.changedSince ?? null,
  }));
}

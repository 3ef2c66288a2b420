import type { EdgeConditions, EntityConditions, EventConditions } from '../../server/store/conditions.ts';

/** Conditions that leave out nothing. */
export const ANY_ENTITY: EntityConditions = {
  types: null,
  nameKeys: null,
  minDegree: null,
  minDocuments: null,
  from: null,
  to: null,
  changedSince: null,
};
export const ANY_EVENT: EventConditions = {
  types: null,
  participants: null,
  from: null,
  to: null,
  undated: null,
  realis: null,
  stance: null,
  disputed: null,
  sources: null,
  minClaims: null,
  changedSince: null,
};
export const ANY_EDGE: EdgeConditions = {
  kinds: null,
  roles: null,
  relations: null,
  eventTypes: null,
  from: null,
  to: null,
  stance: null,
  minClaims: null,
  disputed: null,
  changedSince: null,
};

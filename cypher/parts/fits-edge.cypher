// Whether an edge `r` fits `$where`: any of the clauses, all of whose parts hold, or do not hold where `isNot`. Parts have kinds, roles, relations, eventTypes, from, to, stance, minClaims, disputed, changedSince (each or null).
any(clause IN $where WHERE all(part IN clause WHERE part.isNot <> (
    (part.kinds IS NULL OR type(r) IN part.kinds)
    AND (part.roles IS NULL OR coalesce(r.role IN part.roles, false))
    AND (part.relations IS NULL OR coalesce(r.type IN part.relations, false))
    AND (part.eventTypes IS NULL OR coalesce(r.eventType IN part.eventTypes, false))
    AND (part.from IS NULL OR r.seenKey >= part.from)
    AND (part.to IS NULL OR coalesce(left(r.firstSeen, size(part.to)) <= part.to, false))
    AND (part.stance IS NULL OR r.stance IN part.stance)
    AND (part.minClaims IS NULL OR r.claims >= part.minClaims)
    AND (part.disputed IS NULL OR (size(coalesce(r.contradictions, [])) > 0) = part.disputed)
    AND (part.changedSince IS NULL OR r.changedAt >= part.changedSince)
  )))

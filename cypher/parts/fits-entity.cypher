// Whether an entity `e` fits `$where`: any of the clauses, all of whose parts hold, or do not hold where `isNot`. Parts have types, ids, minDegree, minDocuments, from, to, changedSince (each or null).
any(clause IN $where WHERE all(part IN clause WHERE part.isNot <> (
    (part.types IS NULL OR e.type IN part.types)
    AND (part.ids IS NULL OR e.id IN part.ids)
    AND (part.minDegree IS NULL OR e.degree >= part.minDegree)
    AND (part.minDocuments IS NULL OR e.documentCount >= part.minDocuments)
    AND (part.from IS NULL OR e.seenKey >= part.from)
    AND (part.to IS NULL OR coalesce(left(e.firstSeen, size(part.to)) <= part.to, false))
    AND (part.changedSince IS NULL OR e.changedAt >= part.changedSince)
  )))

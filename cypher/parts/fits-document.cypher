// Whether a document `d` fits `$where`: any of the clauses, all of whose parts hold, or do not hold where `isNot`. Parts have source, from, to, changedSince (each or null).
any(clause IN $where WHERE all(part IN clause WHERE part.isNot <> (
    (part.source IS NULL OR coalesce(d.source = part.source, false))
    AND (part.from IS NULL OR d.publishedKey >= part.from)
    AND (part.to IS NULL OR (d.publishedKey <> '' AND left(d.publishedKey, size(part.to)) <= part.to))
    AND (part.changedSince IS NULL OR d.ingestedAt >= part.changedSince)
  )))

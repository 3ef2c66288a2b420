// Whether a claim `c` of a document `d` fits `$where`: any of the clauses, all of whose parts hold, or do not hold where `isNot`. Parts have kinds, types, realis, stance, sources, from, to, changedSince (each or null).
any(clause IN $where WHERE all(part IN clause WHERE part.isNot <> (
    (part.kinds IS NULL OR c.kind IN part.kinds)
    AND (part.types IS NULL OR c.type IN part.types)
    AND (part.realis IS NULL OR c.realis IN part.realis)
    AND (part.stance IS NULL OR c.stance IN part.stance)
    AND (part.sources IS NULL OR coalesce(d.source IN part.sources, false))
    AND (part.from IS NULL OR d.publishedKey >= part.from)
    AND (part.to IS NULL OR (d.publishedKey <> '' AND left(d.publishedKey, size(part.to)) <= part.to))
    AND (part.changedSince IS NULL OR c.changedAt >= part.changedSince)
  )))

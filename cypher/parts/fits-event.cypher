// Whether an event `v` fits `$where`: any of the clauses, all of whose parts hold, or do not hold where `isNot`. Parts have types, realis, stance, disputed, minClaims, changedSince, from, to, undated, participants, sources (each or null).
any(clause IN $where WHERE all(part IN clause WHERE part.isNot <> (
    (part.types IS NULL OR v.type IN part.types)
    AND (part.realis IS NULL OR v.realis IN part.realis)
    AND (part.stance IS NULL OR v.stance IN part.stance)
    AND (part.disputed IS NULL OR (size(coalesce(v.contradictions, [])) > 0) = part.disputed)
    AND (part.minClaims IS NULL OR v.claims >= part.minClaims)
    AND (part.changedSince IS NULL OR v.changedAt >= part.changedSince)
    AND ((part.from IS NULL AND part.to IS NULL AND part.undated IS NULL)
      OR (v.dateKey = '' AND coalesce(part.undated, false))
      OR (v.dateKey <> '' AND (NOT coalesce(part.undated, false) OR part.from IS NOT NULL OR part.to IS NOT NULL)
        AND (part.from IS NULL OR v.dateTo >= part.from) AND (part.to IS NULL OR v.dateFrom <= part.to)))
    AND (part.participants IS NULL OR all(id IN part.participants WHERE EXISTS { (v)<-[:TAKES_PART]-(:Entity {id: id}) }))
    AND (part.sources IS NULL OR EXISTS {
      MATCH (v)<-[:TELLS_OF]-(:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(teller:Document)
      WHERE teller.source IN part.sources
    })
  )))

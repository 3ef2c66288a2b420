// States events anew from the claims that tell of them: the label of the earliest document, the most precise date, the strongest stance, who tells of it; it
// happened when any document says so at its first word of it. Parameters: events (ids), at. Columns: none.
UNWIND $events AS id
MATCH (v:Event {id: id})
CALL (v) {
  MATCH (v)<-[r:TELLS_OF]-(c:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  WITH r, c, d
  ORDER BY d.publishedAt, d.id, c.id
  RETURN collect({claim: c, tie: r}) AS told, collect(DISTINCT d.source) AS sources
}
WITH v, sources, [one IN told | one.claim] AS claims, [one IN told WHERE one.tie.label IS NOT NULL] AS firsts
WHERE size(claims) > 0
WITH v, sources, claims, firsts,
  head([c IN claims WHERE c.datePrecision = 'DAY'] + [c IN claims WHERE c.datePrecision = 'MONTH'] + [c IN claims WHERE c.dateFrom IS NOT NULL]) AS dated,
  reduce(known = [], one IN firsts | known + [key IN one.tie.searchKeys WHERE NOT key IN known]) AS keys
SET v.label = coalesce(head(firsts).tie.label, v.label),
  v.searchKeys = CASE WHEN size(firsts) > 0 THEN keys[..200] ELSE v.searchKeys END,
  v.dateFrom = dated.dateFrom, v.dateTo = dated.dateTo, v.datePrecision = dated.datePrecision,
  v.dateKey = coalesce(dated.dateFrom, ''), v.claims = size(claims), v.sources = sources,
  v.realis = CASE WHEN any(one IN firsts WHERE one.claim.realis = 'ACTUAL') THEN 'ACTUAL' ELSE head(claims).realis END,
  v.stance = CASE WHEN any(c IN claims WHERE c.stance = 'ASSERTED') THEN 'ASSERTED' WHEN any(c IN claims WHERE c.stance = 'REPORTED') THEN 'REPORTED' ELSE 'DENIED' END,
  v.changedAt = $at

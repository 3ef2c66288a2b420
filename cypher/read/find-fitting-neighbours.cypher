// Neighbours of nodes that fit a filter, most evidence first. A node's edges are read up to a bound; beyond it the totals are no longer exact.
// Parameters: of (ids), types, eventTypes, roles, from, to, disputed (each or null), minClaims, bound, first.
// Columns: neighbours (ids with the ids of the edges to them), total, everyone (without the filter), read and degree (edges).
UNWIND $of AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
UNION
  MATCH (n:Event {id: id})
  RETURN n
}
WITH collect(n) AS given, sum(COUNT { (n)-[:TAKES_PART]-() } + COUNT { (n)-[:RELATES]->() } + COUNT { (n)<-[:RELATES]-() }) AS degree
UNWIND given AS n
CALL (n) {
  MATCH (n)-[r:TAKES_PART|RELATES]-(m)
  RETURN r, m
  LIMIT $bound
}
WITH given, degree, r, m
WHERE NOT m IN given
WITH degree, r, m, r.claims >= $minClaims
  AND ($types IS NULL OR CASE WHEN m:Event THEN 'EVENT' ELSE m.type END IN $types)
  AND ($eventTypes IS NULL OR NOT m:Event OR m.type IN $eventTypes)
  AND ($roles IS NULL OR coalesce(r.role IN $roles, false))
  AND ($from IS NULL OR NOT m:Event OR coalesce(m.dateTo >= $from, false))
  AND ($to IS NULL OR NOT m:Event OR coalesce(m.dateFrom <= $to, false))
  AND ($disputed IS NULL OR (size(coalesce(r.contradictions, [])) > 0) = $disputed) AS fits
WITH degree, m, count(r) AS edges, max(CASE WHEN fits THEN r.documents END) AS documents, sum(CASE WHEN fits THEN r.claims ELSE 0 END) AS claims,
  collect(CASE WHEN fits THEN r END) AS fitting
ORDER BY documents IS NULL, documents DESC, claims DESC, m.id
WITH degree, sum(edges) AS read, count(m) AS everyone, count(documents) AS total, collect(CASE WHEN documents IS NOT NULL THEN [m, fitting] END) AS ranked
RETURN [row IN ranked[..$first] | {id: row[0].id, edges: [r IN row[1] | r.id]}] AS neighbours, total, everyone, read, degree

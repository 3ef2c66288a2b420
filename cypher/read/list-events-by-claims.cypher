// A page of events by claims, greatest first. Parameters: types, realis, stance, disputed, participants, from, to, undated (each or null), afterKey, afterId (null on the first page), limit.
// Columns: key, then those of an event.
CALL () {
  UNWIND CASE WHEN $participants IS NULL THEN [0] ELSE [] END AS all
  MATCH (v:Event)
  RETURN v
UNION ALL
  MATCH (:Entity {id: head($participants)})-[:TAKES_PART]->(v:Event)
  RETURN DISTINCT v
}
WITH v
WHERE ($types IS NULL OR v.type IN $types) AND ($realis IS NULL OR v.realis IN $realis) AND ($stance IS NULL OR v.stance IN $stance)
  AND ($disputed IS NULL OR (size(coalesce(v.contradictions, [])) > 0) = $disputed)
  AND ($participants IS NULL OR all(id IN $participants WHERE EXISTS { (v)<-[:TAKES_PART]-(:Entity {id: id}) }))
  AND (($from IS NULL AND $to IS NULL AND $undated IS NULL) OR (v.dateFrom IS NULL AND $undated = true)
    OR (v.dateFrom IS NOT NULL AND ($undated IS NULL OR $undated = false OR $from IS NOT NULL OR $to IS NOT NULL) AND ($from IS NULL OR v.dateTo >= $from) AND ($to IS NULL OR v.dateFrom <= $to)))
WITH v, COUNT { (v)<-[:TELLS_OF]-() } AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND v.id > $afterId)
WITH v, key
ORDER BY key DESC, v.id
LIMIT $limit
RETURN key, v.id AS id, v.type AS type, v.label AS label, v.dateFrom AS dateFrom, v.datePrecision AS datePrecision, v.realis AS realis,
  v.stance AS stance, v.contradictions AS contradictions, COUNT { (v)<-[:TELLS_OF]-() } AS claimCount, COUNT { (v)<-[:TAKES_PART]-() } AS degree,
  head(COLLECT { MATCH (v)<-[:TAKES_PART {role: 'PLACE'}]-(p:Entity) RETURN p.id ORDER BY p.id LIMIT 1 }) AS place
ORDER BY key DESC, id

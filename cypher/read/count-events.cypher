// How many events a filter leaves, at most limit. Parameters: those of the list, and limit. Columns: count.
CALL () {
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
  RETURN v
  LIMIT $limit
}
RETURN count(v) AS count

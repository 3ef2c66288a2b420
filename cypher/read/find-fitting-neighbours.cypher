// Neighbours of nodes that fit a filter, most evidence first. What an entity takes part in is found by kind and date in an index, so that a hub's other
// edges are not looked at. So many edges of a node within those bounds are read at most; where one has more, the totals are no longer exact.
// Parameters: of (ids), types, roles, fromDay, toDay, disputed (each or null), eventTypes (all that may be), from and to (bounds of the event's key),
// minClaims, bound, first. Columns: neighbours (ids with the ids of the edges to them), total, everyone (without the filter), isBounded, degree (edges of the node with most).
UNWIND $of AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
UNION
  MATCH (n:Event {id: id})
  RETURN n
}
WITH collect(n) AS given, max(COUNT { (n)-[:TAKES_PART]-() } + COUNT { (n)-[:RELATES]->() } + COUNT { (n)<-[:RELATES]-() }) AS degree
CALL (given) {
  UNWIND given AS n
  CALL (n) {
    MATCH (n)-[:TAKES_PART|RELATES]-(m)
    RETURN m
    LIMIT $bound
  }
  WITH DISTINCT given, m
  WHERE NOT m IN given
  RETURN count(m) AS everyone
}
CALL (given) {
  UNWIND given AS n
  CALL (n) {
    MATCH ()-[r:TAKES_PART]->(m:Event)
    USING INDEX r:TAKES_PART(entity, eventType, dateKey)
    WHERE r.entity = n.id AND r.eventType IN $eventTypes AND r.dateKey >= $from AND r.dateKey < $to
    RETURN r, m
    LIMIT $bound
  UNION ALL
    MATCH (n)-[r:RELATES]-(m:Entity)
    RETURN r, m
    LIMIT $bound
  UNION ALL
    MATCH (n)<-[r:TAKES_PART]-(m:Entity)
    RETURN r, m
    LIMIT $bound
  }
  WITH n, collect([r, m]) AS ties
  RETURN collect(ties) AS tied, max(size(ties)) AS most
}
CALL (given, tied) {
  UNWIND tied AS ties
  UNWIND ties AS tie
  WITH given, tie[0] AS r, tie[1] AS m
  WHERE NOT m IN given AND r.claims >= $minClaims
    AND ($types IS NULL OR CASE WHEN m:Event THEN 'EVENT' ELSE m.type END IN $types)
    AND ($roles IS NULL OR coalesce(r.role IN $roles, false))
    AND ($fromDay IS NULL OR NOT m:Event OR coalesce(m.dateTo >= $fromDay, false))
    AND ($toDay IS NULL OR NOT m:Event OR coalesce(m.dateFrom <= $toDay, false))
    AND ($disputed IS NULL OR (size(coalesce(r.contradictions, [])) > 0) = $disputed)
  WITH m, max(r.documents) AS documents, sum(r.claims) AS claims, collect(r) AS fitting
  ORDER BY documents DESC, claims DESC, m.id
  RETURN count(m) AS total, [row IN collect([m, fitting])[..$first] | {id: row[0].id, edges: [r IN row[1] | r.id]}] AS neighbours
}
RETURN neighbours, total, everyone, most >= $bound AS isBounded, degree

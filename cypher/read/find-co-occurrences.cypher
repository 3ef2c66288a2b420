// Pairs of entities that take part in the same events, most events first; of very many events the latest are looked at. Parameters: where (see the part), of (ids) and
// types (each or null), bound (events), first. Columns: pairs (one, other, events, documents), total (pairs), read (events).
CALL () {
  UNWIND CASE WHEN $of IS NULL THEN [0] ELSE [] END AS all
  MATCH (v:Event)
  USING INDEX v:Event(dateKey, id)
  WHERE v.dateKey >= '' AND v.id >= '' AND
  //= fits-event
  RETURN v
  ORDER BY v.dateKey DESC, v.id DESC
  LIMIT $bound
UNION ALL
  UNWIND $of AS id
  MATCH (:Entity {id: id})-[:TAKES_PART]->(v:Event)
  WITH DISTINCT v
  WHERE
  //= fits-event
  RETURN v
  ORDER BY v.dateKey DESC, v.id DESC
  LIMIT $bound
}
WITH collect(v) AS events
CALL (events) {
  UNWIND events AS v
  WITH v, COLLECT { MATCH (v)<-[:TAKES_PART]-(e:Entity) WHERE $types IS NULL OR e.type IN $types RETURN DISTINCT e.id ORDER BY e.id } AS among
  UNWIND range(0, size(among) - 2) AS first
  UNWIND among[first + 1..] AS other
  WITH v, among[first] AS one, other
  WHERE $of IS NULL OR one IN $of OR other IN $of
  WITH one, other, collect(v) AS shared
  ORDER BY size(shared) DESC, one, other
  WITH collect({one: one, other: other, shared: shared}) AS pairs
  RETURN pairs[..$first] AS top, size(pairs) AS total
}
RETURN [pair IN top | {one: pair.one, other: pair.other, events: size(pair.shared), documents: COUNT {
    UNWIND pair.shared AS v
    MATCH (v)<-[:TELLS_OF]-(:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
    RETURN DISTINCT d
  }}] AS pairs, total, size(events) AS read

// Neighbours of nodes, most evidence first. A node's edges are read up to a bound; beyond it the totals are no longer exact.
// Parameters: of (ids), bound, first.
// Columns: neighbours (ids with the ids of the edges to them), total, everyone (the same), read and degree (edges).
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
WITH degree, m, count(r) AS edges, max(r.documents) AS documents, sum(r.claims) AS claims, collect(r) AS ties
ORDER BY documents DESC, claims DESC, m.id
WITH degree, sum(edges) AS read, count(m) AS total, collect([m, ties])[..$first] AS ranked
RETURN [row IN ranked | {id: row[0].id, edges: [r IN row[1] | r.id]}] AS neighbours, total, total AS everyone, read, degree

// Nodes tied to all the given ones, most evidence first. Parameters: ids, bound, first. Columns: common (ids with the ids of their edges), total.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
UNION
  MATCH (n:Event {id: id})
  RETURN n
}
CALL (n) {
  MATCH (n)-[r:TAKES_PART|RELATES]-(m)
  RETURN r, m
  LIMIT $bound
}
WITH m, collect(DISTINCT id) AS tied, collect(DISTINCT r.id) AS edges, sum(r.claims) AS claims
WHERE size(tied) = size($ids)
WITH m, edges, claims
ORDER BY claims DESC, m.id
WITH collect({id: m.id, edges: edges}) AS common
RETURN common[..$first] AS common, size(common) AS total

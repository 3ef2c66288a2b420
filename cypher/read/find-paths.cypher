// Paths between two nodes, shortest first. Parameters: from, to, avoid (ids), maxLength, first. Columns: nodes (ids), edges (id, source, target).
CALL () {
  MATCH (a:Entity {id: $from})
  RETURN a
UNION
  MATCH (a:Event {id: $from})
  RETURN a
}
CALL () {
  MATCH (b:Entity {id: $to})
  RETURN b
UNION
  MATCH (b:Event {id: $to})
  RETURN b
}
MATCH p = SHORTEST 25 (a) (()-[:TAKES_PART|RELATES]-(y WHERE NOT y.id IN $avoid)){1,6} (b)
WHERE length(p) <= $maxLength
RETURN [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | {id: r.id, source: startNode(r).id, target: endNode(r).id}] AS edges
ORDER BY size(edges), nodes
LIMIT $first

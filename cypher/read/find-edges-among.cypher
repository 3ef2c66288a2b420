// Every edge between the given nodes. Parameters: entities, events (ids). Columns: those of an edge.
CALL () {
  UNWIND $events AS id
  MATCH (v:Event {id: id})<-[r:TAKES_PART]-(e:Entity)
  WHERE e.id IN $entities
  RETURN r
UNION
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})-[r:RELATES]->(o:Entity)
  WHERE o.id IN $entities
  RETURN r
}
RETURN
  //= edge-columns
ORDER BY id

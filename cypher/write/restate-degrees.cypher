// Counts anew the edges of events, of who takes part in them, and of entities. Parameters: events, entities (ids). Columns: none.
// In the order of ids, so that two writers who share some wait for each other instead of locking each other out.
CALL () {
  UNWIND $events AS id
  MATCH (v:Event {id: id})
  SET v.degree = COUNT { (v)<-[:TAKES_PART]-() }
}
CALL () {
  UNWIND $events AS id
  MATCH (:Event {id: id})<-[:TAKES_PART]-(e:Entity)
  RETURN e
UNION
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})
  RETURN e
}
WITH e
ORDER BY e.id
SET e.degree = COUNT { (e)-[:TAKES_PART]->() } + COUNT { (e)-[:RELATES]->() } + COUNT { (e)<-[:RELATES]-() }

// Takes away, of the given entities and events, those that no mention or claim holds any more. Parameters: entities, events (ids). Columns: none.
CALL () {
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})
  WHERE NOT EXISTS { (e)<-[:REFERS_TO]-() } AND NOT EXISTS { (e)<-[:MERGED_INTO]-() }
  DETACH DELETE e
}
CALL () {
  UNWIND $events AS id
  MATCH (v:Event {id: id})
  WHERE NOT EXISTS { (v)<-[:TELLS_OF]-() }
  DETACH DELETE v
}

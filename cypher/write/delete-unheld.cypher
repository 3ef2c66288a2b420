// Takes away, of the given entities and events, those that no mention or claim holds any more; while a document is only read anew, not those that
// an analyst judged. Of what is gone the id and the time are kept, for those who hold a copy. Parameters: entities, events (ids), isRead, at. Columns: none.
CALL () {
  UNWIND $entities AS id
  MATCH (e:Entity {id: id})
  WHERE NOT EXISTS { (e)<-[:REFERS_TO]-() } AND NOT EXISTS { (e)<-[:MERGED_INTO]-() } AND NOT ($isRead AND EXISTS { (e)<-[:ABOUT]-(:Judgement) })
  CREATE (:Deleted {id: e.id, at: $at})
  DETACH DELETE e
}
CALL () {
  UNWIND $events AS id
  MATCH (v:Event {id: id})
  WHERE NOT EXISTS { (v)<-[:TELLS_OF]-() } AND NOT ($isRead AND EXISTS { (v)<-[:ABOUT]-(:Judgement) })
  CREATE (:Deleted {id: v.id, at: $at})
  DETACH DELETE v
}

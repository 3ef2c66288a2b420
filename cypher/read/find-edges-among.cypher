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
RETURN r.id AS id, startNode(r).id AS source, endNode(r).id AS target, type(r) AS kind, r.role AS role, r.type AS relation, r.title AS title,
  r.claims AS claimCount, r.documents AS documentCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.contradictions AS contradictions, r.stance AS stance
ORDER BY id

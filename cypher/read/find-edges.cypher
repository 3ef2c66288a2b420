// Edges by the ids of their ends. Parameters: edges (id, source, target). Columns: those of an edge.
UNWIND $edges AS asked
CALL (asked) {
  MATCH (v:Event {id: asked.target})<-[r:TAKES_PART {id: asked.id}]-(:Entity)
  RETURN r
UNION
  MATCH (:Entity {id: asked.source})-[r:RELATES {id: asked.id}]->(:Entity {id: asked.target})
  RETURN r
}
RETURN r.id AS id, startNode(r).id AS source, endNode(r).id AS target, type(r) AS kind, r.role AS role, r.type AS relation, r.title AS title,
  r.claims AS claimCount, r.documents AS documentCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.contradictions AS contradictions, r.stance AS stance

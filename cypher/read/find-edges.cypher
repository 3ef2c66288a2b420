// Edges by the ids of their ends. Parameters: edges (id, source, target). Columns: those of an edge.
UNWIND $edges AS asked
CALL (asked) {
  MATCH (v:Event {id: asked.target})<-[r:TAKES_PART {id: asked.id}]-(:Entity)
  RETURN r
UNION
  MATCH (:Entity {id: asked.source})-[r:RELATES {id: asked.id}]->(:Entity {id: asked.target})
  RETURN r
}
RETURN
  //= edge-columns

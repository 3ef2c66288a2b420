// Events that those of a new document may be: of the type, at the time, somebody in common; of very many, some.
// Parameters: events (key, type, days on which such a time begins, to, who). Columns: key, then those of a candidate.
UNWIND $events AS row
CALL (row) {
  MATCH (v:Event)
  WHERE v.type = row.type AND v.dateFrom IN row.days AND v.dateTo >= row.to AND EXISTS { (v)<-[:TAKES_PART]-(e:Entity) WHERE e.id IN row.who }
  RETURN v
  LIMIT 20
}
RETURN row.key AS key, v.id AS id, v.dateFrom AS dateFrom, v.dateTo AS dateTo, v.realis AS realis,
  COLLECT { MATCH (v)<-[t:TAKES_PART]-(e:Entity) RETURN {entity: e.id, role: t.role} ORDER BY t.id LIMIT 60 } AS participants,
  COLLECT { MATCH (v)<-[r:TELLS_OF]-() WHERE r.trigger IS NOT NULL RETURN DISTINCT r.trigger LIMIT 20 } AS triggers,
  COLLECT { MATCH (v)<-[:ABOUT]-(:Judgement {kind: 'DIFFERENT'})-[:ABOUT]->(o:Event) WHERE o <> v RETURN o.id } AS different
ORDER BY key, id

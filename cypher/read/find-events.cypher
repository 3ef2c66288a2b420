// Events by id. Parameters: ids. Columns: those of an event.
UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN v.id AS id, v.type AS type, v.label AS label, v.dateFrom AS dateFrom, v.datePrecision AS datePrecision, v.realis AS realis,
  v.stance AS stance, v.contradictions AS contradictions, COUNT { (v)<-[:TELLS_OF]-() } AS claimCount, COUNT { (v)<-[:TAKES_PART]-() } AS degree,
  head(COLLECT { MATCH (v)<-[:TAKES_PART {role: 'PLACE'}]-(p:Entity) RETURN p.id ORDER BY p.id LIMIT 1 }) AS place

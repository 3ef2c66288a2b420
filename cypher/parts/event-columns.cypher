// The columns of an event `v`.
v.id AS id, v.type AS type, v.label AS label, v.dateFrom AS dateFrom, v.datePrecision AS datePrecision, v.realis AS realis,
  v.stance AS stance, v.contradictions AS contradictions, v.claims AS claimCount, v.degree AS degree,
  head(COLLECT { MATCH (v)<-[:TAKES_PART {role: 'PLACE'}]-(p:Entity) RETURN p.id ORDER BY p.id LIMIT 1 }) AS place

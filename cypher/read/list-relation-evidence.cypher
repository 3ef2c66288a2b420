// A page of the claims behind a RELATES edge. Parameters: edge, afterId (or null), bound, limit. Columns: total (at most bound), then those of a claim.
// The index over edge and id answers, in order, only where both are asked for; hence `known.id >= ''`.
CALL () {
  MATCH (known:Claim)
  WHERE known.edge = $edge AND known.id >= ''
  RETURN known
  LIMIT $bound
}
WITH count(known) AS total
CALL () {
  MATCH (c:Claim)
  WHERE c.edge = $edge AND c.id > coalesce($afterId, '')
  RETURN c
  ORDER BY c.edge, c.id
  LIMIT $limit
}
MATCH (c)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
RETURN total, c.id AS id, c.kind AS kind, c.type AS type, head(COLLECT { MATCH (c)-[:TELLS_OF]->(v:Event) RETURN v.id }) AS event, d.id AS document, s.id AS sentence,
  c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd, c.realis AS realis, c.stance AS stance, c.date AS date, c.title AS title, c.countOf AS countOf, c.countFrom AS countFrom, c.countTo AS countTo,
  head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.score }) AS eventScore, head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.reasons }) AS eventReasons, c.score AS score,
  c.extractor AS extractor, c.by AS by, head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(m:Mention) RETURN m.id }) AS attributedTo, c.sourceText AS sourceText, c.sourceStart AS sourceStart,
  COLLECT { MATCH (c)-[a:ARGUMENT]->(m:Mention) RETURN {role: a.role, mention: m.id, by: a.by, score: a.score} ORDER BY m.id, a.role } AS arguments
ORDER BY id

// A page of the claims behind a TAKES_PART edge, in order of id. Parameters: event, entity, role, afterId (or null), limit. Columns: total, then those of a claim.
MATCH (v:Event {id: $event})<-[:TELLS_OF]-(c:Claim)
WHERE EXISTS { (c)-[:ARGUMENT {role: $role}]->(:Mention)-[:REFERS_TO]->(:Entity {id: $entity}) }
WITH collect(c) AS claims
WITH size(claims) AS total, claims
UNWIND claims AS c
MATCH (c)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE $afterId IS NULL OR c.id > $afterId
RETURN total, c.id AS id, c.kind AS kind, c.type AS type, head(COLLECT { MATCH (c)-[:TELLS_OF]->(v:Event) RETURN v.id }) AS event, d.id AS document, s.id AS sentence,
  c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd, c.realis AS realis, c.stance AS stance, c.date AS date, c.title AS title, c.countOf AS countOf, c.countFrom AS countFrom, c.countTo AS countTo,
  head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.score }) AS eventScore, head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.reasons }) AS eventReasons, c.score AS score,
  c.extractor AS extractor, c.by AS by, head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(m:Mention) RETURN m.id }) AS attributedTo, c.sourceText AS sourceText, c.sourceStart AS sourceStart,
  COLLECT { MATCH (c)-[a:ARGUMENT]->(m:Mention) RETURN {role: a.role, mention: m.id, by: a.by, score: a.score} ORDER BY m.id, a.role } AS arguments
ORDER BY id
LIMIT $limit

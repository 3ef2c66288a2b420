// All claims of documents, in order. Parameters: documents (ids). Columns: those of a claim.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)<-[:QUOTED_IN]-(c:Claim)
RETURN c.id AS id, c.kind AS kind, c.type AS type, head(COLLECT { MATCH (c)-[:TELLS_OF]->(v:Event) RETURN v.id }) AS event, d.id AS document, s.id AS sentence,
  c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd, c.realis AS realis, c.stance AS stance, c.date AS date, c.title AS title, c.countOf AS countOf, c.countFrom AS countFrom, c.countTo AS countTo,
  head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.score }) AS eventScore, head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.reasons }) AS eventReasons, c.score AS score,
  c.extractor AS extractor, c.by AS by, head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(m:Mention) RETURN m.id }) AS attributedTo, c.sourceText AS sourceText, c.sourceStart AS sourceStart,
  COLLECT { MATCH (c)-[a:ARGUMENT]->(m:Mention) RETURN {role: a.role, mention: m.id, by: a.by, score: a.score} ORDER BY m.id, a.role } AS arguments
ORDER BY document, triggerStart, id

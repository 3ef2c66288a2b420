// All mentions of documents, in order. Parameters: documents (ids). Columns: those of a mention.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)<-[:IN_SENTENCE]-(m:Mention)-[r:REFERS_TO]->(e:Entity)
RETURN m.id AS id, d.id AS document, s.id AS sentence, e.id AS entity, m.start AS start, m.end AS end, m.surface AS surface, m.kind AS kind, m.title AS title,
  m.score AS score, m.by AS by, r.score AS linkScore, r.reasons AS linkReasons
ORDER BY document, start, end

// Mentions by id. Parameters: ids. Columns: those of a mention.
UNWIND $ids AS id
MATCH (m:Mention {id: id})-[:IN_SENTENCE]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
MATCH (m)-[r:REFERS_TO]->(e:Entity)
RETURN m.id AS id, d.id AS document, s.id AS sentence, e.id AS entity, m.start AS start, m.end AS end, m.surface AS surface, m.kind AS kind, m.title AS title,
  m.score AS score, m.by AS by, r.score AS linkScore, r.reasons AS linkReasons

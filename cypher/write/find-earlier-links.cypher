// Whom the mentions of a document refer to, as its extractor had it. Parameters: id. Columns: mention, entity.
MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(:Sentence)<-[:IN_SENTENCE]-(m:Mention)-[r:REFERS_TO]->(e:Entity)
WHERE r.by = d.extractor
RETURN m.id AS mention, e.id AS entity

// Whom the mentions of a document refer to. Parameters: id. Columns: mention, entity.
MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(:Sentence)<-[:IN_SENTENCE]-(m:Mention)-[:REFERS_TO]->(e:Entity)
RETURN m.id AS mention, e.id AS entity

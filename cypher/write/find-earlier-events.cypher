// Which words of a document told of which events. Parameters: id. Columns: type, start, end, event.
MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(:Sentence)<-[:QUOTED_IN]-(c:Claim)-[:TELLS_OF]->(v:Event)
RETURN v.type AS type, c.triggerStart AS start, c.triggerEnd AS end, v.id AS event
ORDER BY c.id

// Writes mentions and whom they refer to. The first mention of an entity in a document carries, on REFERS_TO, the forms and search keys it brought.
// Parameters: mentions (id, sentence, entity, properties, link), at. Columns: none.
UNWIND $mentions AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (e:Entity {id: row.entity})
MERGE (m:Mention {id: row.id})
SET m += row.properties, m.entity = row.entity
MERGE (m)-[:IN_SENTENCE]->(s)
MERGE (m)-[r:REFERS_TO]->(e)
SET r += row.link, r.at = $at

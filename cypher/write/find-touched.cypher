// Entities, events and relation edges that a document holds. Parameters: id. Columns: entities, events, edges.
MATCH (d:Document {id: $id})
RETURN COLLECT { MATCH (d)-[:HAS_SENTENCE]->()<-[:IN_SENTENCE]-(:Mention)-[:REFERS_TO]->(e:Entity) RETURN DISTINCT e.id } AS entities,
  COLLECT { MATCH (d)-[:HAS_SENTENCE]->()<-[:QUOTED_IN]-(:Claim)-[:TELLS_OF]->(v:Event) RETURN DISTINCT v.id } AS events,
  COLLECT { MATCH (d)-[:HAS_SENTENCE]->()<-[:QUOTED_IN]-(c:Claim) WHERE c.edge IS NOT NULL RETURN DISTINCT c.edge } AS edges

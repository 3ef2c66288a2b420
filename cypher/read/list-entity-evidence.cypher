// A page of the claims in which an entity takes part, in the order of its mentions; a claim stands at its first mention of the entity.
// Parameters: entity, afterMention (or empty), afterId (a claim, or null), bound, limit. Columns: total, mention, then those of a claim.
MATCH (e:Entity {id: $entity})
CALL (e) {
  MATCH (known:Mention {entity: e.id})<-[:ARGUMENT]-(told:Claim)
  RETURN told
  LIMIT $bound
}
WITH e, count(DISTINCT told) AS total
CALL (e) {
  MATCH (m:Mention {entity: e.id})
  WHERE m.id >= $afterMention AND EXISTS { (m)<-[:ARGUMENT]-(:Claim) }
  RETURN m
  ORDER BY m.id
  LIMIT $bound
}
MATCH (m)<-[:ARGUMENT]-(c:Claim)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE ($afterId IS NULL OR m.id > $afterMention OR c.id > $afterId)
  AND NOT EXISTS { (c)-[:ARGUMENT]->(earlier:Mention {entity: $entity}) WHERE earlier.id < m.id }
WITH DISTINCT total, m, c, s, d
ORDER BY m.id, c.id
LIMIT $limit
RETURN total, m.id AS mention, c.id AS id, c.kind AS kind, c.type AS type, head(COLLECT { MATCH (c)-[:TELLS_OF]->(v:Event) RETURN v.id }) AS event, d.id AS document, s.id AS sentence,
  c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd, c.realis AS realis, c.stance AS stance, c.date AS date, c.title AS title, c.score AS score,
  c.extractor AS extractor, c.by AS by, head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(m:Mention) RETURN m.id }) AS attributedTo,
  COLLECT { MATCH (c)-[a:ARGUMENT]->(m:Mention) RETURN {role: a.role, mention: m.id} ORDER BY m.id, a.role } AS arguments
ORDER BY mention, id

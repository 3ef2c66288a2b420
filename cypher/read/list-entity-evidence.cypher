// A page of the claims in which an entity takes part, in the order of its mentions; a claim stands at its first mention of the entity.
// Parameters: entity, afterMention (or empty), afterId (a claim, or null), bound, limit. Columns: total, mention, then those of a claim.
// The index over entity and id answers, in order, only where both are asked for; hence `known.id >= ''`. Every mention taken gives a claim, but for the
// first one, whose claims may all have been shown: one more than `limit` are enough.
CALL () {
  MATCH (known:Mention)
  WHERE known.entity = $entity AND known.id >= ''
  WITH known LIMIT $bound
  MATCH (known)<-[:ARGUMENT]-(told:Claim)
  WITH told LIMIT $bound
  RETURN count(DISTINCT told) AS total
}
CALL () {
  MATCH (m:Mention)
  WHERE m.entity = $entity AND m.id >= $afterMention AND EXISTS {
    (m)<-[:ARGUMENT]-(told:Claim) WHERE NOT EXISTS { (told)-[:ARGUMENT]->(earlier:Mention) WHERE earlier.entity = $entity AND earlier.id < m.id }
  }
  RETURN m
  ORDER BY m.entity, m.id
  LIMIT $limit + 1
}
MATCH (m)<-[:ARGUMENT]-(c:Claim)
WHERE ($afterId IS NULL OR m.id > $afterMention OR c.id > $afterId)
  AND NOT EXISTS { (c)-[:ARGUMENT]->(earlier:Mention) WHERE earlier.entity = $entity AND earlier.id < m.id }
WITH DISTINCT total, m, c
ORDER BY m.id, c.id
LIMIT $limit
MATCH (c)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
RETURN total, m.id AS mention, c.id AS id, c.kind AS kind, c.type AS type, head(COLLECT { MATCH (c)-[:TELLS_OF]->(v:Event) RETURN v.id }) AS event, d.id AS document, s.id AS sentence,
  c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd, c.realis AS realis, c.stance AS stance, c.date AS date, c.title AS title, c.countOf AS countOf, c.countFrom AS countFrom, c.countTo AS countTo,
  head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.score }) AS eventScore, head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.reasons }) AS eventReasons, c.score AS score,
  c.extractor AS extractor, c.by AS by, head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Mention) RETURN speaker.id }) AS attributedTo, c.sourceText AS sourceText, c.sourceStart AS sourceStart,
  COLLECT { MATCH (c)-[a:ARGUMENT]->(taken:Mention) RETURN {role: a.role, mention: taken.id, by: a.by, score: a.score} ORDER BY taken.id, a.role } AS arguments
ORDER BY mention, id

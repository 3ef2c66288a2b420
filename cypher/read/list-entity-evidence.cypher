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
RETURN total, m.id AS mention,
  //= claim-columns
ORDER BY mention, id

// A page of the claims that tell of an event. Parameters: event, afterId (or null), limit. Columns: total, then those of a claim.
MATCH (v:Event {id: $event})
WITH v, COUNT { (v)<-[:TELLS_OF]-() } AS total
MATCH (v)<-[:TELLS_OF]-(c:Claim)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE $afterId IS NULL OR c.id > $afterId
RETURN total,
  //= claim-columns
ORDER BY id
LIMIT $limit

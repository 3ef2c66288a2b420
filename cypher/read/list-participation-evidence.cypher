// A page of the claims behind a TAKES_PART edge, in order of id. Parameters: event, entity, role, afterId (or null), limit. Columns: total, then those of a claim.
MATCH (v:Event {id: $event})<-[:TELLS_OF]-(c:Claim)
WHERE EXISTS { (c)-[:ARGUMENT {role: $role}]->(:Mention)-[:REFERS_TO]->(:Entity {id: $entity}) }
WITH collect(c) AS claims
WITH size(claims) AS total, claims
UNWIND claims AS c
MATCH (c)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE $afterId IS NULL OR c.id > $afterId
RETURN total,
  //= claim-columns
ORDER BY id
LIMIT $limit

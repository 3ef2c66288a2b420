// A page of the claims behind a RELATES edge. Parameters: edge, afterId (or null), bound, limit. Columns: total (at most bound), then those of a claim.
// The index over edge and id answers, in order, only where both are asked for; hence `known.id >= ''`.
CALL () {
  MATCH (known:Claim)
  WHERE known.edge = $edge AND known.id >= ''
  RETURN known
  LIMIT $bound
}
WITH count(known) AS total
CALL () {
  MATCH (c:Claim)
  WHERE c.edge = $edge AND c.id > coalesce($afterId, '')
  RETURN c
  ORDER BY c.edge, c.id
  LIMIT $limit
}
MATCH (c)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
RETURN total,
  //= claim-columns
ORDER BY id

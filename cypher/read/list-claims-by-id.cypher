// A page of claims in the order of their ids. Parameters: where (see the part), afterId, limit. Columns: key, then those of a claim.
CALL () {
  MATCH (c:Claim)
  USING INDEX c:Claim(id)
  WHERE c.id > $afterId AND EXISTS {
    MATCH (c)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
    WHERE
    //= fits-claim
  }
  RETURN c
  ORDER BY c.id
  LIMIT $limit
}
MATCH (c)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
RETURN '' AS key,
  //= claim-columns

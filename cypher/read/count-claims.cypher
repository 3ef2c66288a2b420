// How many claims a filter leaves, at most limit. Parameters: where (see the part), limit. Columns: count.
CALL () {
  MATCH (c:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  WHERE
  //= fits-claim
  RETURN c
  LIMIT $limit
}
RETURN count(c) AS count

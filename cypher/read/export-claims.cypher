// Some claims in the order of their ids, to be sent in bulk. Parameters: where (see the part), afterId, limit. Columns: changedAt, edge, quote, quoteStart, taking (role, mention, surface, entity), then those of a claim.
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
RETURN c.changedAt AS changedAt, c.edge AS edge, s.text AS quote, s.start AS quoteStart,
  COLLECT { MATCH (c)-[a:ARGUMENT]->(m:Mention) RETURN {role: a.role, mention: m.id, surface: m.surface, entity: m.entity} ORDER BY m.id, a.role } AS taking,
  //= claim-columns

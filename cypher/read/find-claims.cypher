// Claims by id. Parameters: ids. Columns: those of a claim.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
RETURN
  //= claim-columns

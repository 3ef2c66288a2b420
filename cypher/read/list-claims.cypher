// All claims of documents, in order. Parameters: documents (ids). Columns: those of a claim.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)<-[:QUOTED_IN]-(c:Claim)
RETURN
  //= claim-columns
ORDER BY document, triggerStart, id

// Ties judgements again to the mentions and claims they are about; a claim is known by its type and the words that say it. Parameters: document,
// subjects (judgement, mention or null, type, start, end). Columns: judgement, start (of those found again).
MATCH (d:Document {id: $document})
UNWIND $subjects AS row
MATCH (j:Judgement {id: row.judgement})
CALL (d, row) {
  MATCH (m:Mention {id: row.mention})
  RETURN m AS subject
UNION
  MATCH (d)-[:HAS_SENTENCE]->(:Sentence)<-[:QUOTED_IN]-(c:Claim)
  WHERE row.mention IS NULL AND c.type = row.type AND c.triggerStart < row.end AND c.triggerEnd > row.start
  RETURN c AS subject
  ORDER BY c.id
  LIMIT 1
}
MERGE (j)-[:ABOUT]->(subject)
RETURN j.id AS judgement, row.start AS start

// Writes claims where they are quoted. Parameters: claims (id, sentence, properties), at. Columns: none.
UNWIND $claims AS row
MATCH (s:Sentence {id: row.sentence})
MERGE (c:Claim {id: row.id})
SET c += row.properties, c.changedAt = $at
MERGE (c)-[:QUOTED_IN]->(s)

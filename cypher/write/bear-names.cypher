// Says under which names the entity of a mention is found again. Parameters: bearers (mention, names). Columns: none.
UNWIND $bearers AS row
MATCH (m:Mention {id: row.mention})
UNWIND row.names AS name
MATCH (n:Name {key: name})
MERGE (m)-[:BEARS]->(n)

// Says which event a claim tells of. Parameters: ties (claim, event). Columns: none.
UNWIND $ties AS row
MATCH (c:Claim {id: row.claim})
MATCH (v:Event {id: row.event})
MERGE (c)-[:TELLS_OF]->(v)

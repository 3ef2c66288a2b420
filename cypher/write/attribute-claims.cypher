// Says who says so. Parameters: attributions (claim, mention). Columns: none.
UNWIND $attributions AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.mention})
MERGE (c)-[:ATTRIBUTED_TO]->(m)

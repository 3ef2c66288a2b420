// Says who takes part in a claim, and how. Parameters: arguments (claim, mention, role). Columns: none.
UNWIND $arguments AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.mention})
MERGE (c)-[:ARGUMENT {role: row.role}]->(m)

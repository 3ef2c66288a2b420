// Says who takes part in a claim, and how. Parameters: arguments (claim, mention, role, by, score). Columns: none.
UNWIND $arguments AS row
MATCH (c:Claim {id: row.claim})
MATCH (m:Mention {id: row.mention})
MERGE (c)-[a:ARGUMENT {role: row.role}]->(m)
SET a.by = row.by, a.score = row.score

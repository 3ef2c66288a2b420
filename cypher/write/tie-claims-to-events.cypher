// Says which event a claim tells of, how surely and why. The first claim of an event in a document carries how that document calls it.
// Parameters: ties (claim, event, properties), at. Columns: none.
UNWIND $ties AS row
MATCH (c:Claim {id: row.claim})
MATCH (v:Event {id: row.event})
MERGE (c)-[r:TELLS_OF]->(v)
SET r += row.properties, r.at = $at

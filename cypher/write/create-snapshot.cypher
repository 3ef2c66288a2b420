// Keeps a frozen version of a view. Parameters: view (id), snapshot (properties). Columns: none.
MATCH (v:View {id: $view})
CREATE (v)-[:HAS_SNAPSHOT]->(s:Snapshot)
SET s = $snapshot

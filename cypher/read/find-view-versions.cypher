// Versions by view and number. Parameters: wanted (view, number). Columns: those of a version.
UNWIND $wanted AS row
MATCH (v:View {id: row.view})-[:HAS_VERSION]->(n:ViewVersion {number: row.number})
WHERE v.deletedAt IS NULL
RETURN v.id AS view, n.id AS id, n.number AS number, n.at AS at, n.message AS message, n.nodeCount AS nodeCount, n.edgeCount AS edgeCount,
  n.restoredFrom AS restoredFrom, n.schema AS schema, n.thumbnail AS thumbnail

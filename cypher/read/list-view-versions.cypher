// A page of a view's versions, last first. Parameters: view (id), below (only numbers below this), limit. Columns: those of a version.
MATCH (v:View {id: $view})-[:HAS_VERSION]->(n:ViewVersion)
WHERE v.deletedAt IS NULL AND n.number < $below
RETURN v.id AS view, n.id AS id, n.number AS number, n.at AS at, n.message AS message, n.nodeCount AS nodeCount, n.edgeCount AS edgeCount,
  n.restoredFrom AS restoredFrom, n.schema AS schema, n.thumbnail AS thumbnail
ORDER BY number DESC
LIMIT $limit

// Snapshots made of a view, last first. Parameters: view (id), limit. Columns: those of a snapshot.
MATCH (:View {id: $view})-[:HAS_SNAPSHOT]->(s:Snapshot)
RETURN s.slug AS slug, s.title AS title, s.version AS version, s.at AS at, s.isWithdrawn AS isWithdrawn
ORDER BY at DESC, slug
LIMIT $limit

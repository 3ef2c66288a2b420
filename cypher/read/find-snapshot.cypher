// A snapshot with all it holds. Parameters: slug. Columns: those of a snapshot, then held (JSON).
MATCH (s:Snapshot {slug: $slug})
RETURN s.slug AS slug, s.title AS title, s.version AS version, s.at AS at, s.held AS held

// A snapshot that is not withdrawn, with all it holds. Parameters: slug. Columns: those of a snapshot, then held (JSON).
MATCH (s:Snapshot {slug: $slug})
WHERE NOT s.isWithdrawn
RETURN s.slug AS slug, s.title AS title, s.version AS version, s.at AS at, s.isWithdrawn AS isWithdrawn, s.held AS held

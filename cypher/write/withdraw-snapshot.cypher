// Takes a snapshot back from those who have its link, or gives it to them again. Parameters: slug, isWithdrawn. Columns: those of a snapshot.
MATCH (s:Snapshot {slug: $slug})
SET s.isWithdrawn = $isWithdrawn
RETURN s.slug AS slug, s.title AS title, s.version AS version, s.at AS at, s.isWithdrawn AS isWithdrawn

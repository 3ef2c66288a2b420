// RELATES edges by when they were last said.
CREATE INDEX relates_seen IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.seenKey, r.id)

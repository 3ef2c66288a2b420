// TAKES_PART edges by when they were last said.
CREATE INDEX takes_part_seen IF NOT EXISTS FOR ()-[r:TAKES_PART]-() ON (r.seenKey, r.id)

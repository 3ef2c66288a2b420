// Entities by when they were last named.
CREATE INDEX entity_seen IF NOT EXISTS FOR (n:Entity) ON (n.seenKey, n.id)

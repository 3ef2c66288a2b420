// Entities by the time they last changed.
CREATE INDEX entity_changed IF NOT EXISTS FOR (n:Entity) ON (n.changedAt, n.id)

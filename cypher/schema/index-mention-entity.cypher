// The mentions of one entity in a stable order, however many there are.
CREATE INDEX mention_entity IF NOT EXISTS FOR (n:Mention) ON (n.entity, n.id)

// Entities by how many documents name them.
CREATE INDEX entity_documents IF NOT EXISTS FOR (n:Entity) ON (n.documentCount, n.id)

// Entities by how many edges they have.
CREATE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.degree, n.id)

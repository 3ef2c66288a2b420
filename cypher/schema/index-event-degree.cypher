// Events by how many take part.
CREATE INDEX event_degree IF NOT EXISTS FOR (n:Event) ON (n.degree, n.id)

// Events by how many claims tell of them.
CREATE INDEX event_claims IF NOT EXISTS FOR (n:Event) ON (n.claims, n.id)

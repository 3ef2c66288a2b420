// RELATES edges by how many claims support them.
CREATE INDEX relates_claims IF NOT EXISTS FOR ()-[r:RELATES]-() ON (r.claims, r.id)

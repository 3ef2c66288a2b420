// TAKES_PART edges by how many claims support them.
CREATE INDEX takes_part_claims IF NOT EXISTS FOR ()-[r:TAKES_PART]-() ON (r.claims, r.id)

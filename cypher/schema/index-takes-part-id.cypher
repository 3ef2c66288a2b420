// TAKES_PART edges in the order of their ids.
CREATE INDEX takes_part_id IF NOT EXISTS FOR ()-[r:TAKES_PART]-() ON (r.id)

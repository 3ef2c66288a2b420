// What one entity takes part in, by date: a hub has too many edges to look at each.
CREATE INDEX takes_part_entity_date IF NOT EXISTS FOR ()-[r:TAKES_PART]-() ON (r.entity, r.dateKey, r.id)

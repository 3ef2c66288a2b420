// What one entity takes part in, by kind of event and date.
CREATE INDEX takes_part_entity_type IF NOT EXISTS FOR ()-[r:TAKES_PART]-() ON (r.entity, r.eventType, r.dateKey)

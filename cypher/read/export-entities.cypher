// Some entities in the order of their ids, to be sent in bulk. Parameters: where (see the part), afterId, limit. Columns: changedAt, then those of an entity.
MATCH (e:Entity)
USING INDEX e:Entity(id)
WHERE e.id > $afterId AND NOT e:Merged AND
//= fits-entity
WITH e
ORDER BY e.id
LIMIT $limit
RETURN e.changedAt AS changedAt,
  //= entity-columns

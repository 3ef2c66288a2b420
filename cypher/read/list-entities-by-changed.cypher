// A page of entities, latest change first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an entity.
CALL () {
  MATCH (e:Entity)
  USING INDEX e:Entity(changedAt, id)
  WHERE e.changedAt = $afterKey AND e.id < $afterId AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.changedAt DESC, e.id DESC
  LIMIT $limit
UNION ALL
  MATCH (e:Entity)
  USING INDEX e:Entity(changedAt, id)
  WHERE e.changedAt < $afterKey AND e.id >= '' AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.changedAt DESC, e.id DESC
  LIMIT $limit
}
WITH e
LIMIT $limit
RETURN e.changedAt AS key,
  //= entity-columns

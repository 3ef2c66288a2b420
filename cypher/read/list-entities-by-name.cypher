// A page of entities, by name. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an entity.
CALL () {
  MATCH (e:Entity)
  USING INDEX e:Entity(nameKey, id)
  WHERE e.nameKey = $afterKey AND e.id > $afterId AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.nameKey, e.id
  LIMIT $limit
UNION ALL
  MATCH (e:Entity)
  USING INDEX e:Entity(nameKey, id)
  WHERE e.nameKey > $afterKey AND e.id >= '' AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.nameKey, e.id
  LIMIT $limit
}
WITH e
LIMIT $limit
RETURN e.nameKey AS key,
  //= entity-columns

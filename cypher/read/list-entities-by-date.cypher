// A page of entities, latest named first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an entity.
CALL () {
  MATCH (e:Entity)
  USING INDEX e:Entity(seenKey, id)
  WHERE e.seenKey = $afterKey AND e.id < $afterId AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.seenKey DESC, e.id DESC
  LIMIT $limit
UNION ALL
  MATCH (e:Entity)
  USING INDEX e:Entity(seenKey, id)
  WHERE e.seenKey < $afterKey AND e.id >= '' AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.seenKey DESC, e.id DESC
  LIMIT $limit
}
WITH e
LIMIT $limit
RETURN e.seenKey AS key,
  //= entity-columns

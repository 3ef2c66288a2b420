// A page of entities, most edges first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an entity.
CALL () {
  MATCH (e:Entity)
  USING INDEX e:Entity(degree, id)
  WHERE e.degree = $afterKey AND e.id < $afterId AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.degree DESC, e.id DESC
  LIMIT $limit
UNION ALL
  MATCH (e:Entity)
  USING INDEX e:Entity(degree, id)
  WHERE e.degree < $afterKey AND e.id >= '' AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.degree DESC, e.id DESC
  LIMIT $limit
}
WITH e
LIMIT $limit
RETURN e.degree AS key,
  //= entity-columns

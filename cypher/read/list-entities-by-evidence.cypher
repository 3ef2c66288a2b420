// A page of entities, named by most documents first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an entity.
CALL () {
  MATCH (e:Entity)
  USING INDEX e:Entity(documentCount, id)
  WHERE e.documentCount = $afterKey AND e.id < $afterId AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.documentCount DESC, e.id DESC
  LIMIT $limit
UNION ALL
  MATCH (e:Entity)
  USING INDEX e:Entity(documentCount, id)
  WHERE e.documentCount < $afterKey AND e.id >= '' AND NOT e:Merged AND
  //= fits-entity
  RETURN e
  ORDER BY e.documentCount DESC, e.id DESC
  LIMIT $limit
}
WITH e
LIMIT $limit
RETURN e.documentCount AS key,
  //= entity-columns

// How many entities a filter leaves, at most limit. Parameters: where (see the part), limit. Columns: count.
CALL () {
  MATCH (e:Entity)
  WHERE NOT e:Merged AND
  //= fits-entity
  RETURN e
  LIMIT $limit
}
RETURN count(e) AS count

// How many events a filter leaves, at most limit. Parameters: where (see the part), limit. Columns: count.
CALL () {
  MATCH (v:Event)
  WHERE
  //= fits-event
  RETURN v
  LIMIT $limit
}
RETURN count(v) AS count

// How many documents a filter leaves, at most limit. Parameters: where (see the part), limit. Columns: count.
CALL () {
  MATCH (d:Document)
  WHERE
  //= fits-document
  RETURN d
  LIMIT $limit
}
RETURN count(d) AS count

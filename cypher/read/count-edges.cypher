// How many edges a filter leaves, at most limit. Parameters: where (see the part), limit. Columns: count.
CALL () {
  MATCH ()-[r:TAKES_PART|RELATES]->()
  WHERE
  //= fits-edge
  RETURN r
  LIMIT $limit
}
RETURN count(r) AS count

// How many documents a filter leaves, at most limit. Parameters: source, from, to (each or null), limit. Columns: count.
CALL () {
  MATCH (d:Document)
  WHERE ($source IS NULL OR d.source = $source) AND ($from IS NULL OR d.publishedAt >= $from) AND ($to IS NULL OR left(d.publishedAt, size($to)) <= $to)
  RETURN d
  LIMIT $limit
}
RETURN count(d) AS count

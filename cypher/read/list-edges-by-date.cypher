// A page of edges, latest said first, those of undated documents last. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an edge.
CALL () {
  MATCH ()-[r:RELATES]->()
  USING INDEX r:RELATES(seenKey, id)
  WHERE r.seenKey = $afterKey AND r.id < $afterId AND
  //= fits-edge
  RETURN r
  ORDER BY r.seenKey DESC, r.id DESC
  LIMIT $limit
UNION ALL
  MATCH ()-[r:RELATES]->()
  USING INDEX r:RELATES(seenKey, id)
  WHERE r.seenKey < $afterKey AND r.id >= '' AND
  //= fits-edge
  RETURN r
  ORDER BY r.seenKey DESC, r.id DESC
  LIMIT $limit
UNION ALL
  MATCH ()-[r:TAKES_PART]->()
  USING INDEX r:TAKES_PART(seenKey, id)
  WHERE r.seenKey = $afterKey AND r.id < $afterId AND
  //= fits-edge
  RETURN r
  ORDER BY r.seenKey DESC, r.id DESC
  LIMIT $limit
UNION ALL
  MATCH ()-[r:TAKES_PART]->()
  USING INDEX r:TAKES_PART(seenKey, id)
  WHERE r.seenKey < $afterKey AND r.id >= '' AND
  //= fits-edge
  RETURN r
  ORDER BY r.seenKey DESC, r.id DESC
  LIMIT $limit
}
WITH r
ORDER BY r.seenKey DESC, r.id DESC
LIMIT $limit
RETURN r.seenKey AS key,
  //= edge-columns
ORDER BY key DESC, id DESC

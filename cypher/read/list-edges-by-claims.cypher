// A page of edges, most claims first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an edge.
CALL () {
  MATCH ()-[r:RELATES]->()
  USING INDEX r:RELATES(claims, id)
  WHERE r.claims = $afterKey AND r.id < $afterId AND
  //= fits-edge
  RETURN r
  ORDER BY r.claims DESC, r.id DESC
  LIMIT $limit
UNION ALL
  MATCH ()-[r:RELATES]->()
  USING INDEX r:RELATES(claims, id)
  WHERE r.claims < $afterKey AND r.id >= '' AND
  //= fits-edge
  RETURN r
  ORDER BY r.claims DESC, r.id DESC
  LIMIT $limit
UNION ALL
  MATCH ()-[r:TAKES_PART]->()
  USING INDEX r:TAKES_PART(claims, id)
  WHERE r.claims = $afterKey AND r.id < $afterId AND
  //= fits-edge
  RETURN r
  ORDER BY r.claims DESC, r.id DESC
  LIMIT $limit
UNION ALL
  MATCH ()-[r:TAKES_PART]->()
  USING INDEX r:TAKES_PART(claims, id)
  WHERE r.claims < $afterKey AND r.id >= '' AND
  //= fits-edge
  RETURN r
  ORDER BY r.claims DESC, r.id DESC
  LIMIT $limit
}
WITH r
ORDER BY r.claims DESC, r.id DESC
LIMIT $limit
RETURN r.claims AS key,
  //= edge-columns
ORDER BY key DESC, id DESC

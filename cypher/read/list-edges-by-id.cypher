// A page of edges in the order of their ids: relations, then participations. Parameters: where (see the part), afterId, limit. Columns: key, changedAt, then
// those of an edge.
CALL () {
  MATCH ()-[r:RELATES]->()
  USING INDEX r:RELATES(id)
  WHERE r.id > $afterId AND
  //= fits-edge
  RETURN r
  ORDER BY r.id
  LIMIT $limit
UNION ALL
  MATCH ()-[r:TAKES_PART]->()
  USING INDEX r:TAKES_PART(id)
  WHERE r.id > $afterId AND
  //= fits-edge
  RETURN r
  ORDER BY r.id
  LIMIT $limit
}
WITH r
LIMIT $limit
RETURN '' AS key, r.changedAt AS changedAt,
  //= edge-columns

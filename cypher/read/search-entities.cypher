// Entities whose names answer a full-text query, best first. Parameters: query, exact (keys as typed), types (or null), limit. Columns: id, score, matched.
CALL db.index.fulltext.queryNodes('entityNames', $query, {limit: 400}) YIELD node AS e, score
WHERE NOT e:Merged AND ($types IS NULL OR e.type IN $types)
WITH e, score,
  CASE WHEN any(key IN e.searchKeys WHERE key IN $exact) THEN 100.0 WHEN any(key IN e.searchKeys WHERE any(typed IN $exact WHERE key STARTS WITH typed)) THEN 50.0 ELSE 0.0 END AS nearness,
  COUNT { (e)-[:TAKES_PART]->() } + COUNT { (e)-[:RELATES]->() } + COUNT { (e)<-[:RELATES]-() } AS degree
RETURN e.id AS id, nearness + score + log10(1 + degree) AS score, e.name AS matched
ORDER BY score DESC, id
LIMIT $limit

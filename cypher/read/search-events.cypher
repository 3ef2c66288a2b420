// Events whose labels or participants answer a full-text query, best first. Parameters: query, limit. Columns: id, score, matched.
CALL db.index.fulltext.queryNodes('eventLabels', $query, {limit: $limit}) YIELD node AS v, score
RETURN v.id AS id, score AS score, v.label AS matched
ORDER BY score DESC, id

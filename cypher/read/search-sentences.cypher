// Sentences that hold the words, best first. Parameters: query, limit. Columns: id, score, matched.
CALL db.index.fulltext.queryNodes('sentenceText', $query, {limit: $limit}) YIELD node AS s, score
RETURN s.id AS id, score / 10 AS score, s.text AS matched
ORDER BY score DESC, id

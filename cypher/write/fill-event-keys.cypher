// Gives some events of earlier versions what lists are sorted by. Parameters: limit, at. Columns: filled (how many).
MATCH (v:Event)
WHERE v.dateKey IS NULL
WITH v
LIMIT $limit
SET v.dateKey = coalesce(v.dateFrom, ''), v.claims = COUNT { (v)<-[:TELLS_OF]-() }, v.degree = COUNT { (v)<-[:TAKES_PART]-() },
  v.changedAt = coalesce(v.changedAt, $at),
  v.sources = COLLECT { MATCH (v)<-[:TELLS_OF]-(:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document) WHERE d.source IS NOT NULL RETURN DISTINCT d.source }
RETURN count(v) AS filled

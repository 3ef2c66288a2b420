// Gives some events of earlier versions what lists are sorted by. Parameters: limit, at. Columns: filled (how many).
MATCH (v:Event)
WHERE v.dateKey IS NULL
WITH v
LIMIT $limit
SET v.dateKey = coalesce(v.dateFrom, ''), v.claims = COUNT { (v)<-[:TELLS_OF]-() }, v.degree = COUNT { (v)<-[:TAKES_PART]-() },
  v.changedAt = coalesce(v.changedAt, $at)
RETURN count(v) AS filled

// Gives some documents of earlier versions what lists are sorted by. Parameters: limit. Columns: filled (how many).
MATCH (d:Document)
WHERE d.publishedKey IS NULL
WITH d
LIMIT $limit
SET d.publishedKey = coalesce(d.publishedAt, '')
RETURN count(d) AS filled

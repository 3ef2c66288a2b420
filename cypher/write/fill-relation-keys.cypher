// Gives some RELATES edges of earlier versions what they are sorted by. Parameters: limit, at. Columns: filled (how many).
MATCH (:Entity)-[r:RELATES]->(:Entity)
WHERE r.seenKey IS NULL
WITH r
LIMIT $limit
SET r.seenKey = coalesce(r.lastSeen, ''), r.changedAt = $at
RETURN count(r) AS filled

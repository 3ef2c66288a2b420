// Gives some TAKES_PART edges of earlier versions what they are found and sorted by. Parameters: limit, at. Columns: filled (how many).
MATCH (e:Entity)-[r:TAKES_PART]->(v:Event)
WHERE r.entity IS NULL
WITH e, r, v
LIMIT $limit
SET r.entity = e.id, r.eventType = v.type, r.dateKey = v.dateKey, r.seenKey = coalesce(r.lastSeen, ''), r.changedAt = $at
RETURN count(r) AS filled

// Gives some claims of earlier versions the time they came. Parameters: limit, at. Columns: filled (how many).
MATCH (c:Claim)
WHERE c.changedAt IS NULL
WITH c
LIMIT $limit
SET c.changedAt = $at
RETURN count(c) AS filled

// How many edges that fit have each value, greatest first. Parameters: where (see the part), by (dimensions), first. Columns: groups (keys, count), all (how
// many groups).
MATCH ()-[r:TAKES_PART|RELATES]->()
WHERE
//= fits-edge
WITH r, [dimension IN $by | CASE dimension
  WHEN 'KIND' THEN type(r)
  WHEN 'ROLE' THEN r.role
  WHEN 'RELATION' THEN r.type
  WHEN 'EVENT_TYPE' THEN r.eventType
  WHEN 'STANCE' THEN r.stance
END] AS keys
WITH keys, count(r) AS count
ORDER BY count DESC, keys
WITH collect({keys: keys, count: count}) AS groups
RETURN groups[..$first] AS groups, size(groups) AS all

// How many entities that fit have each value, greatest first. Parameters: where (see the part), by (dimensions), first. Columns: groups (keys, count), all (how
// many groups).
MATCH (e:Entity)
WHERE NOT e:Merged AND
//= fits-entity
WITH e, [dimension IN $by | CASE dimension
  WHEN 'TYPE' THEN e.type
  WHEN 'MONTH' THEN left(e.firstSeen, 7)
END] AS keys
WITH keys, count(e) AS count
ORDER BY count DESC, keys
WITH collect({keys: keys, count: count}) AS groups
RETURN groups[..$first] AS groups, size(groups) AS all

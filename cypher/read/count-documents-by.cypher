// How many documents that fit have each value, greatest first. Parameters: where (see the part), by (dimensions), first. Columns: groups (keys, count), all (how
// many groups).
MATCH (d:Document)
WHERE
//= fits-document
WITH d, [dimension IN $by | CASE dimension
  WHEN 'SOURCE' THEN d.source
  WHEN 'MONTH' THEN left(d.publishedAt, 7)
  WHEN 'EXTRACTOR' THEN d.extractor
END] AS keys
WITH keys, count(d) AS count
ORDER BY count DESC, keys
WITH collect({keys: keys, count: count}) AS groups
RETURN groups[..$first] AS groups, size(groups) AS all

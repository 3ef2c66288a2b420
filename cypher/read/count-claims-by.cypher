// How many claims that fit have each value, greatest first. Parameters: where (see the part), by (dimensions), first. Columns: groups (keys, count), all (how
// many groups).
MATCH (c:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE
//= fits-claim
WITH c, [dimension IN $by | CASE dimension
  WHEN 'KIND' THEN c.kind
  WHEN 'TYPE' THEN c.type
  WHEN 'SOURCE' THEN d.source
  WHEN 'MONTH' THEN left(d.publishedAt, 7)
  WHEN 'REALIS' THEN c.realis
  WHEN 'STANCE' THEN c.stance
END] AS keys
WITH keys, count(c) AS count
ORDER BY count DESC, keys
WITH collect({keys: keys, count: count}) AS groups
RETURN groups[..$first] AS groups, size(groups) AS all

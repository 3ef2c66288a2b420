// How many events that fit have each value, greatest first. Parameters: where (see the part), by (dimensions), first. Columns: groups (keys, count), all (how
// many groups).
MATCH (v:Event)
WHERE
//= fits-event
WITH v, CASE WHEN 'SOURCE' IN $by THEN coalesce(v.sources, []) ELSE [] END AS sources, COLLECT {
    UNWIND CASE WHEN 'ROLE' IN $by THEN [0] ELSE [] END AS asked
    MATCH (v)<-[r:TAKES_PART]-()
    RETURN DISTINCT r.role
  } AS roles
UNWIND CASE WHEN sources = [] THEN [null] ELSE sources END AS source
UNWIND CASE WHEN roles = [] THEN [null] ELSE roles END AS role
WITH v, [dimension IN $by | CASE dimension
  WHEN 'TYPE' THEN v.type
  WHEN 'MONTH' THEN CASE WHEN v.datePrecision <> 'YEAR' THEN left(v.dateFrom, 7) END
  WHEN 'YEAR' THEN left(v.dateFrom, 4)
  WHEN 'SOURCE' THEN source
  WHEN 'ROLE' THEN role
  WHEN 'REALIS' THEN v.realis
  WHEN 'STANCE' THEN v.stance
  WHEN 'DISPUTED' THEN toString(size(coalesce(v.contradictions, [])) > 0)
END] AS keys
WITH keys, count(v) AS count
ORDER BY count DESC, keys
WITH collect({keys: keys, count: count}) AS groups
RETURN groups[..$first] AS groups, size(groups) AS all

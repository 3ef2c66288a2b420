// Who bears names that have one bearer in the world, such as places by Wikidata id. Parameters: names. Columns: name, entity, type, different.
UNWIND $names AS name
MATCH (n:Name {key: name})
CALL (n) {
  MATCH (n)<-[:BEARS]-(m:Mention)
  RETURN m
  LIMIT 10
}
MATCH (m)-[:REFERS_TO]->(said:Entity)
OPTIONAL MATCH (said)-[:MERGED_INTO*1..20]->(live:Entity)
WHERE NOT live:Merged
WITH name, coalesce(live, said) AS e, count(*) AS times
RETURN name, e.id AS entity, e.type AS type, COLLECT { MATCH (e)<-[:ABOUT]-(:Judgement {kind: 'DIFFERENT'})-[:ABOUT]->(o:Entity) WHERE o <> e RETURN o.id } AS different
ORDER BY name, times DESC, entity

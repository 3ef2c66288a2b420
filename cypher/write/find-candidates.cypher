// What documents tell of those who bear a name; of a name that very many bear, what some of them do. Parameters: names.
// Columns: name, entity, type, different, document, forms, titles, homes, country, countries, names.
UNWIND $names AS name
MATCH (n:Name {key: name})
CALL (n) {
  MATCH (n)<-[:BEARS]-(m:Mention)
  RETURN m
  LIMIT 60
}
MATCH (m)-[r:REFERS_TO]->(said:Entity)
MATCH (m)-[:IN_SENTENCE]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
OPTIONAL MATCH (said)-[:MERGED_INTO*1..20]->(live:Entity)
WHERE NOT live:Merged
WITH name, coalesce(live, said) AS e, r, d
RETURN name, e.id AS entity, e.type AS type, COLLECT { MATCH (e)<-[:ABOUT]-(:Judgement {kind: 'DIFFERENT'})-[:ABOUT]->(o:Entity) WHERE o <> e RETURN o.id } AS different,
  d.id AS document, r.forms AS forms, r.titles AS titles, r.homes AS homes, d.country AS country, d.countries AS countries, d.names AS names

// Positions that persons are said to hold, most documents first. Parameters: persons (ids). Columns: person, title, organization, place, edge, documentCount.
UNWIND $persons AS id
MATCH (p:Entity {id: id})
CALL (p) {
  MATCH (p)<-[:REFERS_TO]-(m:Mention)
  RETURN m
  LIMIT 10000
}
MATCH (m)<-[:ARGUMENT {role: 'SUBJECT'}]-(c:Claim {type: 'HOLDS_POSITION'})-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
OPTIONAL MATCH (c)-[:ARGUMENT {role: 'OBJECT'}]->(:Mention)-[:REFERS_TO]->(o:Entity)
WITH p, c.title AS title, o, c.edge AS edge, count(DISTINCT d) AS documentCount
RETURN p.id AS person, title, CASE WHEN o:Organization THEN o.id END AS organization, CASE WHEN o:Place THEN o.id END AS place, edge, documentCount
ORDER BY person, documentCount DESC, title

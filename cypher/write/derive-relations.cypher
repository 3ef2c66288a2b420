// Rebuilds RELATES edges from their claims. Parameters: edges (id, source, target, type), at. Columns: none.
// The index over edge and id answers only where both are asked for; hence `c.id >= ''`.
UNWIND $edges AS edge
MATCH (s:Entity {id: edge.source})
MATCH (o:Entity {id: edge.target})
CALL (s, o, edge) {
  OPTIONAL MATCH (s)-[old:RELATES {id: edge.id}]->(o)
  DELETE old
}
MATCH (c:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE c.edge = edge.id AND c.id >= ''
WITH s, o, edge, c, d
ORDER BY c.id
WITH s, o, edge, collect(DISTINCT c) AS claims, collect(DISTINCT d) AS documents
WITH s, o, edge, claims, documents, [d IN documents WHERE d.publishedAt IS NOT NULL | left(d.publishedAt, 10)] AS days,
  size([c IN claims WHERE c.stance = 'DENIED' OR c.realis = 'NEGATED']) AS against
CREATE (s)-[:RELATES {
  id: edge.id, type: edge.type, title: head([c IN claims WHERE c.title IS NOT NULL | c.title]), claims: size(claims), documents: size(documents),
  firstSeen: reduce(first = head(days), day IN days | CASE WHEN day < first THEN day ELSE first END),
  lastSeen: reduce(last = head(days), day IN days | CASE WHEN day > last THEN day ELSE last END),
  seenKey: reduce(last = '', day IN days | CASE WHEN day > last THEN day ELSE last END), changedAt: $at,
  contradictions: CASE WHEN against > 0 AND against < size(claims) THEN ['DENIAL'] ELSE [] END,
  stance: CASE WHEN any(c IN claims WHERE c.stance = 'ASSERTED') THEN 'ASSERTED' WHEN any(c IN claims WHERE c.stance = 'REPORTED') THEN 'REPORTED' ELSE 'DENIED' END
}]->(o)

// Takes away the claims, mentions and sentences of a document, and the names that nobody else bears. Parameters: id, at. Columns: none.
// A name is taken hold of before it is looked at: another document may be about to bear it.
MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(s:Sentence)
OPTIONAL MATCH (s)<-[:QUOTED_IN]-(c:Claim)
OPTIONAL MATCH (s)<-[:IN_SENTENCE]-(m:Mention)
OPTIONAL MATCH (m)-[:BEARS]->(n:Name)
WITH collect(DISTINCT s) + collect(DISTINCT c) + collect(DISTINCT m) AS parts, collect(DISTINCT n) AS names
FOREACH (part IN parts | DETACH DELETE part)
WITH names
UNWIND names AS n
WITH n
ORDER BY n.key
SET n.at = $at
WITH n
WHERE NOT EXISTS { (n)<-[:BEARS]-() }
DELETE n

// Takes away the claims, mentions and sentences of a document. Parameters: id. Columns: none.
MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(s:Sentence)
OPTIONAL MATCH (s)<-[:QUOTED_IN]-(c:Claim)
OPTIONAL MATCH (s)<-[:IN_SENTENCE]-(m:Mention)
WITH collect(DISTINCT s) + collect(DISTINCT c) + collect(DISTINCT m) AS parts
UNWIND parts AS part
DETACH DELETE part

// Writes on each relation claim the id of the edge it supports, so that a hub's edge finds its claims by an index. Parameters: claims (ids). Columns: edges.
UNWIND $claims AS claimId
MATCH (s:Entity)<-[:REFERS_TO]-(:Mention)<-[:ARGUMENT {role: 'SUBJECT'}]-(c:Claim {id: claimId})-[:ARGUMENT {role: 'OBJECT'}]->(:Mention)-[:REFERS_TO]->(o:Entity)
SET c.edge = 'edg_r.' + s.id + '.' + o.id + '.' + c.type
RETURN collect(DISTINCT c.edge) AS edges

// The sentences behind edges, best first and at most so many each. Parameters: participations (edge, entity, event, role), relations (edge ids), most.
// Columns: edge, total, quotes.
CALL () {
  UNWIND $participations AS row
  MATCH (v:Event {id: row.event})<-[:TELLS_OF]-(c:Claim)
  WHERE EXISTS { (c)-[:ARGUMENT {role: row.role}]->(:Mention)-[:REFERS_TO]->(:Entity {id: row.entity}) }
  RETURN row.edge AS edge, c
UNION ALL
  UNWIND $relations AS edge
  MATCH (c:Claim)
  WHERE c.edge = edge AND c.id >= ''
  RETURN edge, c
}
WITH edge, c
ORDER BY c.score DESC, c.id
WITH edge, collect(c) AS claims
WITH edge, size(claims) AS total, claims[..$most] AS claims
RETURN edge, total, COLLECT {
  UNWIND claims AS c
  MATCH (c)-[:QUOTED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
  RETURN {text: s.text, title: d.title, source: d.source, url: d.url, publishedAt: d.publishedAt, stance: c.stance, realis: c.realis,
    attributedTo: coalesce(head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(m:Mention) RETURN m.surface }), c.sourceText)}
} AS quotes

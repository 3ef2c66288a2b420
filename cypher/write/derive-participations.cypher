// Rebuilds the TAKES_PART edges of events from their claims, and says in what these contradict each other: some affirm and others deny;
// the numbers they say cannot both be true. An edge carries its ends' keys, so that a hub's edges are found
// by kind and date in an index. Parameters: events (ids), at. Columns: none.
UNWIND $events AS eventId
MATCH (v:Event {id: eventId})
CALL (v) {
  OPTIONAL MATCH (v)<-[old:TAKES_PART]-()
  DELETE old
}
CALL (v) {
  MATCH (v)<-[:TELLS_OF]-(c:Claim)
  WITH collect(c) AS claims
  WITH claims, size([c IN claims WHERE c.stance = 'DENIED' OR c.realis = 'NEGATED']) AS against
  SET v.contradictions = CASE WHEN against > 0 AND against < size(claims) THEN ['DENIAL'] ELSE [] END +
    CASE WHEN any(of IN ['KILLED', 'HURT', 'ARRESTED'] WHERE
    reduce(most = 0, c IN claims | CASE WHEN c.countOf = of AND c.countFrom > most THEN c.countFrom ELSE most END) >
    reduce(least = 1000000000, c IN claims | CASE WHEN c.countOf = of AND c.countTo < least THEN c.countTo ELSE least END)) THEN ['COUNT'] ELSE [] END
}
MATCH (v)<-[:TELLS_OF]-(c:Claim)-[a:ARGUMENT]->(m:Mention)-[:REFERS_TO]->(e:Entity)
MATCH (c)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WITH v, e, a.role AS role, collect(DISTINCT c) AS claims, collect(DISTINCT d) AS documents
WITH v, e, role, claims, documents, [d IN documents WHERE d.publishedAt IS NOT NULL | left(d.publishedAt, 10)] AS days,
  size([c IN claims WHERE c.stance = 'DENIED' OR c.realis = 'NEGATED']) AS against
CREATE (e)-[:TAKES_PART {
  id: 'edg_t.' + e.id + '.' + v.id + '.' + role, role: role, entity: e.id, eventType: v.type, dateKey: v.dateKey, claims: size(claims), documents: size(documents),
  firstSeen: reduce(first = head(days), day IN days | CASE WHEN day < first THEN day ELSE first END),
  lastSeen: reduce(last = head(days), day IN days | CASE WHEN day > last THEN day ELSE last END),
  seenKey: reduce(last = '', day IN days | CASE WHEN day > last THEN day ELSE last END), changedAt: $at,
  contradictions: CASE WHEN against > 0 AND against < size(claims) THEN ['DENIAL'] ELSE [] END + CASE WHEN any(of IN ['KILLED', 'HURT', 'ARRESTED'] WHERE
    reduce(most = 0, c IN claims | CASE WHEN c.countOf = of AND c.countFrom > most THEN c.countFrom ELSE most END) >
    reduce(least = 1000000000, c IN claims | CASE WHEN c.countOf = of AND c.countTo < least THEN c.countTo ELSE least END)) THEN ['COUNT'] ELSE [] END,
  stance: CASE WHEN any(c IN claims WHERE c.stance = 'ASSERTED') THEN 'ASSERTED' WHEN any(c IN claims WHERE c.stance = 'REPORTED') THEN 'REPORTED' ELSE 'DENIED' END
}]->(v)

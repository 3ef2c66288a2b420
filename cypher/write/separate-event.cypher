// Takes what one document tells out of an event that others tell of too, as an event of its own, and keeps that the two are different. What the
// extractor had said of the tie stays on it, to be put back. Parameters: event, document, separate, judgement (new ids), by, why, at.
// Columns: separate (none where the document tells nothing of the event, or it alone does).
MATCH (v:Event {id: $event})<-[r:TELLS_OF]-(c:Claim)-[:QUOTED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WITH v, collect({claim: c, tie: r, document: d.id}) AS told
WITH v, [one IN told WHERE one.document = $document] AS own, size(told) AS all
WHERE size(own) > 0 AND size(own) < all
CREATE (s:Event {id: $separate, type: v.type, dateKey: '', claims: 0, degree: 0, changedAt: $at})
CREATE (j:Judgement {id: $judgement, kind: 'DIFFERENT', by: $by, at: $at, why: $why, event: v.id, separate: s.id})
CREATE (j)-[:ABOUT]->(v)
CREATE (j)-[:ABOUT]->(s)
WITH s, own
UNWIND own AS one
WITH s, one.claim AS c, one.tie AS r
CREATE (c)-[moved:TELLS_OF]->(s)
SET moved = properties(r), moved.by = $by, moved.at = $at, moved.score = 1.0, moved.reasons = [], moved.hadBy = r.by, moved.hadScore = r.score,
  moved.hadReasons = r.reasons, c.changedAt = $at
DELETE r
RETURN DISTINCT s.id AS separate

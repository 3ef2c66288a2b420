// Takes back that two events are different: the claims go back, with what the extractor had said of them. Parameters: judgement, at. Columns:
// event, separate (none where there is no such judgement, it is taken back already, or the event is gone).
MATCH (j:Judgement {id: $judgement, kind: 'DIFFERENT'})-[about:ABOUT]->(:Event)
WHERE j.undoneAt IS NULL
WITH j, collect(about) AS abouts
MATCH (v:Event {id: j.event})
MATCH (s:Event {id: j.separate})<-[r:TELLS_OF]-(c:Claim)
FOREACH (about IN abouts | DELETE about)
SET j.undoneAt = $at
CREATE (c)-[back:TELLS_OF]->(v)
SET back = properties(r), back.at = $at, back.by = coalesce(r.hadBy, r.by), back.score = coalesce(r.hadScore, r.score),
  back.reasons = coalesce(r.hadReasons, r.reasons), back.hadBy = null, back.hadScore = null, back.hadReasons = null, c.changedAt = $at
DELETE r
RETURN DISTINCT v.id AS event, s.id AS separate

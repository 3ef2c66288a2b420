// Who takes part in events. Parameters: events (ids). Columns: event, entity, then those of an edge.
UNWIND $events AS eventId
MATCH (v:Event {id: eventId})<-[r:TAKES_PART]-(e:Entity)
RETURN v.id AS event, e.id AS entity, r.id AS id, startNode(r).id AS source, endNode(r).id AS target, type(r) AS kind, r.role AS role, r.type AS relation, r.title AS title,
  r.claims AS claimCount, r.documents AS documentCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.contradictions AS contradictions, r.stance AS stance
ORDER BY claimCount DESC, id

// Who takes part in events. Parameters: events (ids). Columns: event, entity, then those of an edge.
UNWIND $events AS eventId
MATCH (v:Event {id: eventId})<-[r:TAKES_PART]-(e:Entity)
RETURN v.id AS event, e.id AS entity,
  //= edge-columns
ORDER BY claimCount DESC, id

// Some events in the order of their ids, to be sent in bulk. Parameters: where (see the part), afterId, limit. Columns: changedAt, participants (entity, role), then those of an event.
MATCH (v:Event)
USING INDEX v:Event(id)
WHERE v.id > $afterId AND
//= fits-event
WITH v
ORDER BY v.id
LIMIT $limit
RETURN v.changedAt AS changedAt,
  COLLECT { MATCH (v)<-[t:TAKES_PART]-(e:Entity) RETURN {entity: e.id, role: t.role} ORDER BY t.id } AS participants,
  //= event-columns

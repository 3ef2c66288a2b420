// A page of the events in which an entity takes part, latest first, undated last, by an index over its edges. One that it takes part in twice stands
// at its last edge. Parameters: entity, where (see the part), from and to (bounds of the event's key), afterKey and afterId (of the last edge seen), limit.
// Columns: key, edge, then those of an event.
CALL () {
  MATCH ()-[r:TAKES_PART]->(v:Event)
  USING INDEX r:TAKES_PART(entity, dateKey, id)
  WHERE r.entity = $entity AND r.dateKey = $afterKey AND r.id < $afterId
    AND none(q IN COLLECT { MATCH (v)<-[q:TAKES_PART]-() RETURN q } WHERE q.entity = $entity AND q.id > r.id) AND
  //= fits-event
  RETURN r, v
  ORDER BY r.entity DESC, r.dateKey DESC, r.id DESC
  LIMIT $limit
UNION ALL
  MATCH ()-[r:TAKES_PART]->(v:Event)
  USING INDEX r:TAKES_PART(entity, dateKey, id)
  WHERE r.entity = $entity AND r.dateKey >= $from AND r.dateKey < $to AND r.dateKey < $afterKey AND r.id >= ''
    AND none(q IN COLLECT { MATCH (v)<-[q:TAKES_PART]-() RETURN q } WHERE q.entity = $entity AND q.id > r.id) AND
  //= fits-event
  RETURN r, v
  ORDER BY r.entity DESC, r.dateKey DESC, r.id DESC
  LIMIT $limit
}
WITH r, v
LIMIT $limit
RETURN r.dateKey AS key, r.id AS edge,
  //= event-columns

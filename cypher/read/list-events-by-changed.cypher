// A page of events, latest change first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an event.
CALL () {
  MATCH (v:Event)
  USING INDEX v:Event(changedAt, id)
  WHERE v.changedAt = $afterKey AND v.id < $afterId AND
  //= fits-event
  RETURN v
  ORDER BY v.changedAt DESC, v.id DESC
  LIMIT $limit
UNION ALL
  MATCH (v:Event)
  USING INDEX v:Event(changedAt, id)
  WHERE v.changedAt < $afterKey AND v.id >= '' AND
  //= fits-event
  RETURN v
  ORDER BY v.changedAt DESC, v.id DESC
  LIMIT $limit
}
WITH v
LIMIT $limit
RETURN v.changedAt AS key,
  //= event-columns

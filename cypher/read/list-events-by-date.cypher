// A page of events, latest first, undated last. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an event.
CALL () {
  MATCH (v:Event)
  USING INDEX v:Event(dateKey, id)
  WHERE v.dateKey = $afterKey AND v.id < $afterId AND
  //= fits-event
  RETURN v
  ORDER BY v.dateKey DESC, v.id DESC
  LIMIT $limit
UNION ALL
  MATCH (v:Event)
  USING INDEX v:Event(dateKey, id)
  WHERE v.dateKey < $afterKey AND v.id >= '' AND
  //= fits-event
  RETURN v
  ORDER BY v.dateKey DESC, v.id DESC
  LIMIT $limit
}
WITH v
LIMIT $limit
RETURN v.dateKey AS key,
  //= event-columns

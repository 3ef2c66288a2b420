// A page of events, most claims first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of an event.
CALL () {
  MATCH (v:Event)
  USING INDEX v:Event(claims, id)
  WHERE v.claims = $afterKey AND v.id < $afterId AND
  //= fits-event
  RETURN v
  ORDER BY v.claims DESC, v.id DESC
  LIMIT $limit
UNION ALL
  MATCH (v:Event)
  USING INDEX v:Event(claims, id)
  WHERE v.claims < $afterKey AND v.id >= '' AND
  //= fits-event
  RETURN v
  ORDER BY v.claims DESC, v.id DESC
  LIMIT $limit
}
WITH v
LIMIT $limit
RETURN v.claims AS key,
  //= event-columns

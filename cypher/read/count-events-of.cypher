// How many of the events in which an entity takes part a filter leaves, at most limit. Parameters: entity, where (see the part), from and to (bounds of the
// event's key), limit. Columns: count.
CALL () {
  MATCH ()-[r:TAKES_PART]->(v:Event)
  USING INDEX r:TAKES_PART(entity, dateKey, id)
  WHERE r.entity = $entity AND r.dateKey >= $from AND r.dateKey < $to AND r.id >= '' AND
  //= fits-event
  WITH DISTINCT v
  RETURN v
  LIMIT $limit
}
RETURN count(v) AS count

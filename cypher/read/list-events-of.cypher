// A page of the events in which an entity takes part, greatest key first. Parameters: entity, order (CLAIMS, DEGREE, CHANGED), where (see the part),
// afterKey and afterId (of the last row seen), limit. Columns: key, then those of an event.
MATCH (:Entity {id: $entity})-[:TAKES_PART]->(v:Event)
WITH DISTINCT v
WHERE
//= fits-event
WITH v, CASE $order WHEN 'CLAIMS' THEN v.claims WHEN 'DEGREE' THEN v.degree ELSE v.changedAt END AS key
WHERE key < $afterKey OR (key = $afterKey AND v.id < $afterId)
WITH v, key
ORDER BY key DESC, v.id DESC
LIMIT $limit
RETURN key,
  //= event-columns

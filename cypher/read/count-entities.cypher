// How many entities a filter leaves, at most limit. Parameters: ids, types, changedSince (each or null), limit. Columns: count.
CALL () {
  MATCH (e:Entity)
  WHERE NOT e:Merged AND ($ids IS NULL OR e.id IN $ids) AND ($types IS NULL OR e.type IN $types) AND ($changedSince IS NULL OR e.changedAt >= $changedSince)
  RETURN e
  LIMIT $limit
}
RETURN count(e) AS count

// How many entities a filter leaves, at most limit. Parameters: ids, types, changedSince (each or null), limit. Columns: count.
CALL () {
  CALL () {
    UNWIND CASE WHEN $ids IS NULL THEN [0] ELSE [] END AS all
    MATCH (e:Entity)
    RETURN e
  UNION ALL
    UNWIND $ids AS id
    MATCH (e:Entity {id: id})
    RETURN e
  }
  WITH e
  WHERE NOT e:Merged AND ($types IS NULL OR e.type IN $types) AND ($changedSince IS NULL OR e.changedAt >= $changedSince)
  RETURN e
  LIMIT $limit
}
RETURN count(e) AS count

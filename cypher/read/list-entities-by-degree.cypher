// A page of entities by degree. Parameters: ids (or null), types (or null), changedSince (or null), afterKey, afterId (null on the first page), limit. Columns: key, then those of an entity.
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
WITH e, COUNT { (e)-[:TAKES_PART]->() } + COUNT { (e)-[:RELATES]->() } + COUNT { (e)<-[:RELATES]-() } AS degree
WITH e, degree AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND e.id > $afterId)
WITH e, key
ORDER BY key DESC, e.id
LIMIT $limit
RETURN key, e.id AS id, e.type AS type, e.name AS name, e.nameLatin AS nameLatin, e.aliases AS aliases,
  COUNT { (e)<-[:REFERS_TO]-() } AS mentionCount, e.documentCount AS documentCount,
  COUNT { (e)-[:TAKES_PART]->() } + COUNT { (e)-[:RELATES]->() } + COUNT { (e)<-[:RELATES]-() } AS degree,
  e.firstSeen AS firstSeen, e.lastSeen AS lastSeen, e.latitude AS latitude, e.longitude AS longitude, e.wikidata AS wikidata
ORDER BY key DESC, id

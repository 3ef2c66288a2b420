// Entities by id; a merged one is answered with what it now is. Parameters: ids. Columns: asked, then those of an entity.
UNWIND $ids AS asked
MATCH (found:Entity {id: asked})
OPTIONAL MATCH (found)-[:MERGED_INTO*1..20]->(live:Entity)
WHERE NOT live:Merged
WITH asked, coalesce(live, found) AS e
RETURN asked, e.id AS id, e.type AS type, e.name AS name, e.nameLatin AS nameLatin, e.aliases AS aliases,
  COUNT { (e)<-[:REFERS_TO]-() } AS mentionCount, e.documentCount AS documentCount,
  COUNT { (e)-[:TAKES_PART]->() } + COUNT { (e)-[:RELATES]->() } + COUNT { (e)<-[:RELATES]-() } AS degree,
  e.firstSeen AS firstSeen, e.lastSeen AS lastSeen, e.latitude AS latitude, e.longitude AS longitude, e.wikidata AS wikidata

// Finds or makes the entities that may be joined, by link key; a merged one forwards to what it is now.
// Parameters: entities (key, id for a new one, linkKey, type, label, name, nameLatin, latitude, longitude, wikidata), at. Columns: key, id.
UNWIND $entities AS row
MERGE (e:Entity {linkKey: row.linkKey})
ON CREATE SET e.id = row.id, e.type = row.type, e.name = row.name, e.nameLatin = row.nameLatin, e.latitude = row.latitude,
  e.longitude = row.longitude, e.wikidata = row.wikidata, e.createdAt = $at, e.aliases = [], e.searchKeys = [], e.documentCount = 0
SET e:$(row.label)
WITH e, row
OPTIONAL MATCH (e)-[:MERGED_INTO*1..20]->(live:Entity)
WHERE NOT live:Merged
RETURN row.key AS key, coalesce(live.id, e.id) AS id

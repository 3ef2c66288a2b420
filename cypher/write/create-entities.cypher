// Makes entities; one that an older extraction of the same document had made keeps its id, and its name where an analyst gave it one.
// Parameters: entities (id, type, label, name, nameKey, nameLatin, latitude, longitude, wikidata), at. Columns: none.
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.createdAt = $at, e.aliases = [], e.searchKeys = [], e.documentCount = 0, e.degree = 0, e.seenKey = '', e.changedAt = $at
SET e.type = row.type, e.latitude = row.latitude, e.longitude = row.longitude, e.wikidata = row.wikidata
SET e:$(row.label)
WITH row, e
WHERE NOT EXISTS { (e)<-[:ABOUT]-(:Judgement {kind: 'RENAME'}) }
SET e.name = row.name, e.nameKey = row.nameKey, e.nameLatin = row.nameLatin

// Makes entities. Parameters: entities (id, type, label, name, nameLatin, latitude, longitude, wikidata), at. Columns: none.
UNWIND $entities AS row
CREATE (e:Entity {id: row.id, type: row.type, name: row.name, nameLatin: row.nameLatin, latitude: row.latitude, longitude: row.longitude,
  wikidata: row.wikidata, createdAt: $at, aliases: [], searchKeys: [], documentCount: 0})
SET e:$(row.label)

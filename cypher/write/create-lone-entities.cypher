// Makes the entities that must stand alone. Parameters: as for merge-linked-entities, without linkKey. Columns: key, id.
UNWIND $entities AS row
CREATE (e:Entity {id: row.id, type: row.type, name: row.name, nameLatin: row.nameLatin, latitude: row.latitude, longitude: row.longitude,
  wikidata: row.wikidata, createdAt: $at, aliases: [], searchKeys: [], documentCount: 0})
SET e:$(row.label)
RETURN row.key AS key, e.id AS id

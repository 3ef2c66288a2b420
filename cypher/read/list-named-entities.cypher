// Entities among the given that fit, with all that lists are sorted by. Parameters: ids, where (see the part). Columns: nameKey, seenKey, changedAt,
// then those of an entity.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT e:Merged AND
//= fits-entity
RETURN e.nameKey AS nameKey, e.seenKey AS seenKey, e.changedAt AS changedAt,
  //= entity-columns

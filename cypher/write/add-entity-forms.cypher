// Adds to entities the forms this document uses. Parameters: entities (id, forms, searchKeys), published (or null), at. Columns: none.
UNWIND $entities AS row
MATCH (e:Entity {id: row.id})
SET e.aliases = (e.aliases + [form IN row.forms WHERE form <> e.name AND NOT form IN e.aliases])[..50],
  e.searchKeys = (e.searchKeys + [key IN row.searchKeys WHERE NOT key IN e.searchKeys])[..200],
  e.documentCount = e.documentCount + 1,
  e.changedAt = $at,
  e.firstSeen = CASE WHEN $published IS NULL OR e.firstSeen <= $published THEN e.firstSeen ELSE $published END,
  e.lastSeen = CASE WHEN $published IS NULL OR e.lastSeen >= $published THEN e.lastSeen ELSE $published END,
  e.seenKey = CASE WHEN $published IS NULL OR e.seenKey >= $published THEN e.seenKey ELSE $published END

// Gives entities of earlier versions what lists are sorted by. Parameters: entities (id, nameKey). Columns: none.
UNWIND $entities AS row
MATCH (e:Entity {id: row.id})
SET e.nameKey = row.nameKey, e.seenKey = coalesce(e.lastSeen, ''),
  e.degree = COUNT { (e)-[:TAKES_PART]->() } + COUNT { (e)-[:RELATES]->() } + COUNT { (e)<-[:RELATES]-() }

// Entities by id; a merged one is answered with what it now is. Parameters: ids. Columns: asked, then those of an entity.
UNWIND $ids AS asked
MATCH (found:Entity {id: asked})
OPTIONAL MATCH (found)-[:MERGED_INTO*1..20]->(live:Entity)
WHERE NOT live:Merged
WITH asked, coalesce(live, found) AS e
RETURN asked,
  //= entity-columns

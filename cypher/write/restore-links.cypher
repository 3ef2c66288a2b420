// Gives mentions back to the entities that an analyst said they mean, merged ones to what they now are. Parameters: links (mention, entity, tie).
// Columns: mention (of those restored), entity, instead (which the extractor had meant).
UNWIND $links AS row
MATCH (m:Mention {id: row.mention})-[old:REFERS_TO]->(instead:Entity)
MATCH (e:Entity {id: row.entity})
WITH row, m, old, instead, e, properties(old) AS told
DELETE old
CREATE (m)-[r:REFERS_TO]->(e)
SET r = told, r += row.tie, m.entity = e.id
RETURN m.id AS mention, e.id AS entity, instead.id AS instead

// Which of these entities some mention refers to, or an analyst merged others into. Parameters: entities (ids). Columns: entity.
UNWIND $entities AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { (e)<-[:REFERS_TO]-() } OR EXISTS { (e)<-[:MERGED_INTO]-() } OR e:Merged
RETURN e.id AS entity

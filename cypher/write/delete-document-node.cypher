// Takes away the document itself; its id and the time are kept, for those who hold a copy. Parameters: id, at. Columns: none.
MATCH (d:Document {id: $id})
CREATE (:Deleted {id: d.id, at: $at})
DETACH DELETE d

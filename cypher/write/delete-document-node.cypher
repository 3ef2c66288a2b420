// Takes away the document itself. Parameters: id. Columns: none.
MATCH (d:Document {id: $id})
DETACH DELETE d

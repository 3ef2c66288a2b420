// Writes the document itself. Parameters: id, document (its properties). Columns: none.
MERGE (d:Document {id: $id})
SET d += $document

// Writes the document itself; one that was deleted is back. Parameters: id, document (its properties). Columns: none.
MERGE (d:Document {id: $id})
SET d += $document
WITH d
MATCH (gone:Deleted {id: $id})
DELETE gone

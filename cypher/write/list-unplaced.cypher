// Lists on a document what analysts judged of it and the extractor no longer finds. Parameters: id, unplaced. Columns: none.
MATCH (d:Document {id: $id})
SET d.unplaced = CASE WHEN size($unplaced) > 0 THEN $unplaced END

// Waits until every index answers. Columns: none.
CALL db.awaitIndexes(300)

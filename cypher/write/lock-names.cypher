// Takes hold of names until the transaction ends, so that of two documents that bear one name at once the second sees the first. In one order
// everywhere. Parameters: names (sorted), at. Columns: none.
UNWIND $names AS name
MERGE (n:Name {key: name})
SET n.at = $at

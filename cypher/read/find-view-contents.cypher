// What versions hold, as JSON. Parameters: ids. Columns: id, content.
UNWIND $ids AS id
MATCH (n:ViewVersion {id: id})
RETURN id, n.content AS content

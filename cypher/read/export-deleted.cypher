// Ids of documents, entities and events that are gone, in the order of ids. Parameters: since (or null), afterId, limit. Columns: id, at.
MATCH (gone:Deleted)
USING INDEX gone:Deleted(id)
WHERE gone.id > $afterId AND ($since IS NULL OR gone.at >= $since)
RETURN gone.id AS id, gone.at AS at
ORDER BY id
LIMIT $limit

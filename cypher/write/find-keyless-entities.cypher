// Some entities of earlier versions that lack what lists are sorted by. Parameters: limit. Columns: id, name.
MATCH (e:Entity)
WHERE e.nameKey IS NULL
RETURN e.id AS id, e.name AS name
LIMIT $limit

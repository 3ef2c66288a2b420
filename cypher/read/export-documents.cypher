// Some documents in the order of their ids, to be sent in bulk. Parameters: where (see the part), afterId, limit. Columns: text, then those of a document.
MATCH (d:Document)
USING INDEX d:Document(id)
WHERE d.id > $afterId AND
//= fits-document
WITH d
ORDER BY d.id
LIMIT $limit
RETURN d.text AS text,
  //= document-columns

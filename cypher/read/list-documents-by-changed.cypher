// A page of documents, latest taken in first. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of a document.
CALL () {
  MATCH (d:Document)
  USING INDEX d:Document(ingestedAt, id)
  WHERE d.ingestedAt = $afterKey AND d.id < $afterId AND
  //= fits-document
  RETURN d
  ORDER BY d.ingestedAt DESC, d.id DESC
  LIMIT $limit
UNION ALL
  MATCH (d:Document)
  USING INDEX d:Document(ingestedAt, id)
  WHERE d.ingestedAt < $afterKey AND d.id >= '' AND
  //= fits-document
  RETURN d
  ORDER BY d.ingestedAt DESC, d.id DESC
  LIMIT $limit
}
WITH d
LIMIT $limit
RETURN d.ingestedAt AS key,
  //= document-columns

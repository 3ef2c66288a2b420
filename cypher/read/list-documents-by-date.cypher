// A page of documents, latest published first, undated last. Parameters: where (see the part), afterKey and afterId (of the last row seen), limit. Columns: key, then those of a document.
CALL () {
  MATCH (d:Document)
  USING INDEX d:Document(publishedKey, id)
  WHERE d.publishedKey = $afterKey AND d.id < $afterId AND
  //= fits-document
  RETURN d
  ORDER BY d.publishedKey DESC, d.id DESC
  LIMIT $limit
UNION ALL
  MATCH (d:Document)
  USING INDEX d:Document(publishedKey, id)
  WHERE d.publishedKey < $afterKey AND d.id >= '' AND
  //= fits-document
  RETURN d
  ORDER BY d.publishedKey DESC, d.id DESC
  LIMIT $limit
}
WITH d
LIMIT $limit
RETURN d.publishedKey AS key,
  //= document-columns

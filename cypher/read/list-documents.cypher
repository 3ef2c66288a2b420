// A page of documents, latest first. Parameters: source, from, to (each or null), afterKey, afterId (null on the first page), limit. Columns: key, then those of a document.
MATCH (d:Document)
WHERE ($source IS NULL OR d.source = $source) AND ($from IS NULL OR d.publishedAt >= $from) AND ($to IS NULL OR left(d.publishedAt, size($to)) <= $to)
WITH d, coalesce(d.publishedAt, '') AS key
WHERE $afterId IS NULL OR key < $afterKey OR (key = $afterKey AND d.id > $afterId)
RETURN key, d.id AS id, d.title AS title, d.language AS language, d.source AS source, d.url AS url, d.publishedAt AS publishedAt, d.ingestedAt AS ingestedAt, d.extractor AS extractor, d.unplaced AS unplaced, d.extractionNote AS extractionNote
ORDER BY key DESC, id
LIMIT $limit

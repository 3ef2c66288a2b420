// A page of views. Parameters: words, tags, isArchived, order (CHANGED, TITLE or CREATED), isRising, afterKey, afterId (null on the first page), limit.
// Columns: key, then those of a view.
MATCH (v:View)
WHERE v.deletedAt IS NULL AND v.isArchived = $isArchived AND all(tag IN $tags WHERE tag IN v.tags) AND all(word IN $words WHERE v.searchText CONTAINS word)
WITH v, CASE $order WHEN 'TITLE' THEN v.sortTitle WHEN 'CREATED' THEN v.createdAt ELSE v.changedAt END AS key
WHERE $afterId IS NULL OR ($isRising AND key > $afterKey) OR (NOT $isRising AND key < $afterKey) OR (key = $afterKey AND v.id > $afterId)
RETURN key, v.id AS id, v.slug AS slug, v.title AS title, v.description AS description, v.tags AS tags, v.createdAt AS createdAt, v.changedAt AS changedAt,
  v.isArchived AS isArchived, v.versionCount AS versionCount
ORDER BY CASE WHEN $isRising THEN key END, CASE WHEN NOT $isRising THEN key END DESC, id
LIMIT $limit

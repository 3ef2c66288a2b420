// How many views there are. Parameters: words, tags, isArchived. Columns: count.
MATCH (v:View)
WHERE v.deletedAt IS NULL AND v.isArchived = $isArchived AND all(tag IN $tags WHERE tag IN v.tags) AND all(word IN $words WHERE v.searchText CONTAINS word)
RETURN count(v) AS count

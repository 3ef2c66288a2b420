// Views by id or slug that are not deleted. Parameters: ids, slugs. Columns: those of a view.
CALL () {
  UNWIND $ids AS id
  MATCH (v:View {id: id})
  RETURN v
UNION
  UNWIND $slugs AS slug
  MATCH (v:View {slug: slug})
  RETURN v
}
WITH v
WHERE v.deletedAt IS NULL
RETURN v.id AS id, v.slug AS slug, v.title AS title, v.description AS description, v.tags AS tags, v.createdAt AS createdAt, v.changedAt AS changedAt,
  v.isArchived AS isArchived, v.versionCount AS versionCount

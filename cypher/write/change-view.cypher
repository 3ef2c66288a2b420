// Changes what a view is called, whether it is put away, or whether it is deleted. Parameters: id, isDeleted (whether it is before), changes (properties),
// at. Columns: id.
MATCH (v:View {id: $id})
WHERE (v.deletedAt IS NOT NULL) = $isDeleted
SET v += $changes, v.changedAt = coalesce($at, v.changedAt)
RETURN v.id AS id

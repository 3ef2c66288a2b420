// Adds the next version to a view that is not deleted; without such a view, nothing. The first SET makes other savers wait, so that numbers
// have no gaps. Parameters: view (id), what (properties of the view that change), version (properties, without its number). Columns: number.
MATCH (v:View {id: $view})
SET v.changedAt = $version.at
WITH v
WHERE v.deletedAt IS NULL
SET v += $what, v.versionCount = v.versionCount + 1
CREATE (v)-[:HAS_VERSION]->(n:ViewVersion)
SET n = $version, n.number = v.versionCount
RETURN n.number AS number

// Makes a view without versions. Parameters: view (its properties). Columns: none.
CREATE (v:View)
SET v = $view, v.versionCount = 0

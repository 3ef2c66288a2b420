// How many of each the graph holds, from the database's own counts. Columns: entities, events, documents, edges, claims.
RETURN COUNT { (:Entity) } - COUNT { (:Merged) } AS entities, COUNT { (:Event) } AS events, COUNT { (:Document) } AS documents,
  COUNT { ()-[:TAKES_PART]->() } + COUNT { ()-[:RELATES]->() } AS edges, COUNT { (:Claim) } AS claims

// What the graph holds. Columns: persons, organizations, places, events, documents, claims, firstPublished, lastPublished, extractors.
RETURN COUNT { (:Person) } AS persons, COUNT { (:Organization) } AS organizations, COUNT { (:Place) } AS places, COUNT { (:Event) } AS events,
  COUNT { (:Document) } AS documents, COUNT { (:Claim) } AS claims,
  head(COLLECT { MATCH (d:Document) WHERE d.publishedKey > '' RETURN d.publishedAt ORDER BY d.publishedKey LIMIT 1 }) AS firstPublished,
  head(COLLECT { MATCH (d:Document) WHERE d.publishedKey > '' RETURN d.publishedAt ORDER BY d.publishedKey DESC LIMIT 1 }) AS lastPublished,
  COLLECT { MATCH (d:Document) RETURN DISTINCT d.extractor } AS extractors

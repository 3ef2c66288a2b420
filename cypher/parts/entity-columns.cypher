// The columns of an entity `e`.
e.id AS id, e.type AS type, e.name AS name, e.nameLatin AS nameLatin, e.aliases AS aliases,
  COUNT { (e)<-[:REFERS_TO]-() } AS mentionCount, e.documentCount AS documentCount, e.degree AS degree,
  e.firstSeen AS firstSeen, e.lastSeen AS lastSeen, e.latitude AS latitude, e.longitude AS longitude, e.wikidata AS wikidata

// Counts entities' documents and gathers their forms and keys anew from what still refers to them. Parameters: entities (ids), at. Columns: none.
UNWIND $entities AS id
MATCH (e:Entity {id: id})<-[r:REFERS_TO]-(:Mention)-[:IN_SENTENCE]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WITH e, collect(DISTINCT d) AS documents, collect(coalesce(r.forms, [])) AS forms, collect(coalesce(r.searchKeys, [])) AS keys
WITH e, documents, [d IN documents WHERE d.publishedAt IS NOT NULL | left(d.publishedAt, 10)] AS days,
  reduce(known = [], some IN forms | known + [form IN some WHERE form <> e.name AND NOT form IN known]) AS aliases,
  reduce(known = [], some IN keys | known + [key IN some WHERE NOT key IN known]) AS searchKeys
SET e.documentCount = size(documents), e.aliases = aliases[..50], e.searchKeys = searchKeys[..200], e.changedAt = $at,
  e.firstSeen = reduce(first = head(days), day IN days | CASE WHEN day < first THEN day ELSE first END),
  e.lastSeen = reduce(last = head(days), day IN days | CASE WHEN day > last THEN day ELSE last END),
  e.seenKey = reduce(last = '', day IN days | CASE WHEN day > last THEN day ELSE last END)

// The columns of an edge `r`.
r.id AS id, startNode(r).id AS source, endNode(r).id AS target, type(r) AS kind, r.role AS role, r.type AS relation, r.title AS title,
  r.claims AS claimCount, r.documents AS documentCount, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, coalesce(r.contradictions, []) AS contradictions, r.stance AS stance

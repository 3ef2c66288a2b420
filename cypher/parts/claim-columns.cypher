// The columns of a claim `c` quoted in a sentence `s` of a document `d`.
c.id AS id, c.kind AS kind, c.type AS type, head(COLLECT { MATCH (c)-[:TELLS_OF]->(told:Event) RETURN told.id }) AS event, d.id AS document, s.id AS sentence,
  c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd, c.realis AS realis, c.stance AS stance, c.date AS date, c.title AS title, c.countOf AS countOf, c.countFrom AS countFrom, c.countTo AS countTo,
  head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.score }) AS eventScore, head(COLLECT { MATCH (c)-[r:TELLS_OF]->() RETURN r.reasons }) AS eventReasons, c.score AS score,
  c.extractor AS extractor, c.by AS by, head(COLLECT { MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Mention) RETURN speaker.id }) AS attributedTo, c.sourceText AS sourceText, c.sourceStart AS sourceStart,
  COLLECT { MATCH (c)-[a:ARGUMENT]->(taken:Mention) RETURN {role: a.role, mention: taken.id, by: a.by, score: a.score} ORDER BY taken.id, a.role } AS arguments

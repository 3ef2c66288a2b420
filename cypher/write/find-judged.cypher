// What analysts have judged of a document: mentions they gave to an entity, and mentions and claims that judgements are about; what of that an
// earlier extractor no longer found. Parameters: id. Columns: links (mention, start, end, text, entity, by, at, score, reasons),
// subjects (judgement, mention or null, type, start, end, text), unplaced.
MATCH (d:Document {id: $id})
RETURN COLLECT {
    MATCH (d)-[:HAS_SENTENCE]->(:Sentence)<-[:IN_SENTENCE]-(m:Mention)-[r:REFERS_TO]->(e:Entity)
    WHERE r.by <> d.extractor
    RETURN {mention: m.id, start: m.start, end: m.end, text: m.surface, entity: e.id, by: r.by, at: r.at, score: r.score, reasons: r.reasons}
  } AS links,
  COLLECT {
    MATCH (d)-[:HAS_SENTENCE]->(:Sentence)<-[:IN_SENTENCE|QUOTED_IN]-(of:Mention|Claim)<-[:ABOUT]-(j:Judgement)
    WITH j, of, coalesce(of.start, of.triggerStart) AS start, coalesce(of.end, of.triggerEnd) AS end
    RETURN {judgement: j.id, mention: CASE WHEN of:Mention THEN of.id END, type: of.type, start: start, end: end, text: substring(d.text, start, end - start)}
  } AS subjects,
  d.unplaced AS unplaced

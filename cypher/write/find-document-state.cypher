// What stands of a document, if anything. Parameters: id. Columns: extractor, extractionNote, entities, events, claims, sentences.
MATCH (d:Document {id: $id})
RETURN d.extractor AS extractor, d.extractionNote AS extractionNote,
  COUNT { (d)-[:HAS_SENTENCE]->() } AS sentences,
  COUNT { (d)-[:HAS_SENTENCE]->()<-[:QUOTED_IN]-() } AS claims,
  COUNT { MATCH (d)-[:HAS_SENTENCE]->()<-[:QUOTED_IN]-()-[:TELLS_OF]->(v) RETURN DISTINCT v } AS events,
  COUNT { MATCH (d)-[:HAS_SENTENCE]->()<-[:IN_SENTENCE]-()-[:REFERS_TO]->(e) RETURN DISTINCT e } AS entities

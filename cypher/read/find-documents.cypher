// Documents by id, without their text. Parameters: ids. Columns: those of a document.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.title AS title, d.language AS language, d.source AS source, d.url AS url, d.publishedAt AS publishedAt, d.ingestedAt AS ingestedAt, d.extractor AS extractor, d.unplaced AS unplaced, d.extractionNote AS extractionNote

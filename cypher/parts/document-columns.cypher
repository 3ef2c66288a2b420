// The columns of a document `d`.
d.id AS id, d.title AS title, d.language AS language, d.source AS source, d.url AS url, d.publishedAt AS publishedAt,
  d.ingestedAt AS ingestedAt, d.extractor AS extractor, d.unplaced AS unplaced, d.extractionNote AS extractionNote

// Documents by the time they were taken in or read anew.
CREATE INDEX document_ingested IF NOT EXISTS FOR (n:Document) ON (n.ingestedAt, n.id)

// Documents in the order of publication.
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedAt, n.id)

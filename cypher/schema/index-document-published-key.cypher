// Documents in the order of publication, undated ones too.
CREATE INDEX document_published_key IF NOT EXISTS FOR (n:Document) ON (n.publishedKey, n.id)

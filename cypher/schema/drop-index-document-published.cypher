// An index of earlier versions, in whose place `document_published_key` stands.
DROP INDEX document_published IF EXISTS

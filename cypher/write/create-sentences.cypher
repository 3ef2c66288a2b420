// Writes the sentences of a document. Parameters: document, sentences (id, ordinal, start, end, text). Columns: none.
MATCH (d:Document {id: $document})
UNWIND $sentences AS row
MERGE (s:Sentence {id: row.id})
SET s += row
MERGE (d)-[:HAS_SENTENCE]->(s)

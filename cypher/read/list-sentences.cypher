// All sentences of documents, in order. Parameters: documents (ids). Columns: those of a sentence.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:HAS_SENTENCE]->(s:Sentence)
RETURN s.id AS id, d.id AS document, s.ordinal AS ordinal, s.start AS start, s.end AS end, s.text AS text
ORDER BY document, ordinal

// Sentences by id. Parameters: ids. Columns: those of a sentence.
UNWIND $ids AS id
MATCH (s:Sentence {id: id})<-[:HAS_SENTENCE]-(d:Document)
RETURN s.id AS id, d.id AS document, s.ordinal AS ordinal, s.start AS start, s.end AS end, s.text AS text

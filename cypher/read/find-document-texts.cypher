// Texts of documents. Parameters: ids. Columns: id, text.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text

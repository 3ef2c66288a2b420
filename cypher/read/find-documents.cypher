// Documents by id, without their text. Parameters: ids. Columns: those of a document.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN
  //= document-columns

// Events by id. Parameters: ids. Columns: those of an event.
UNWIND $ids AS id
MATCH (v:Event {id: id})
RETURN
  //= event-columns

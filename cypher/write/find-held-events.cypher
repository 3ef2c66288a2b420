// Which of these events some claim tells of. Parameters: events (ids). Columns: event.
UNWIND $events AS id
MATCH (v:Event {id: id})
WHERE EXISTS { (v)<-[:TELLS_OF]-() }
RETURN v.id AS event

// Writes events. Parameters: events (id, properties), at. Columns: none.
UNWIND $events AS row
MERGE (v:Event {id: row.id})
SET v += row.properties, v.changedAt = $at

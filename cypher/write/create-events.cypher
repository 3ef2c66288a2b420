// Makes events; what they are is stated from their claims. Parameters: events (id, type), at. Columns: none.
UNWIND $events AS row
MERGE (v:Event {id: row.id})
ON CREATE SET v.type = row.type, v.dateKey = '', v.claims = 0, v.degree = 0, v.changedAt = $at

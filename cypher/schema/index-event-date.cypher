// Events in the order of their dates.
CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.dateFrom, n.id)

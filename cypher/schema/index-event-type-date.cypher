// Events of one type at one time.
CREATE INDEX event_type_date IF NOT EXISTS FOR (n:Event) ON (n.type, n.dateFrom)

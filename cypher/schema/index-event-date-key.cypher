// Events in the order of their dates, undated ones too.
CREATE INDEX event_date_key IF NOT EXISTS FOR (n:Event) ON (n.dateKey, n.id)

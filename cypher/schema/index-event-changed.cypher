// Events by the time they last changed.
CREATE INDEX event_changed IF NOT EXISTS FOR (n:Event) ON (n.changedAt, n.id)

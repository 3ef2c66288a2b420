// An index of earlier versions, in whose place `event_date_key` stands.
DROP INDEX event_date IF EXISTS

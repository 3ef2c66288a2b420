// An index of earlier versions, in whose place `entity_name_key` stands.
DROP INDEX entity_name IF EXISTS

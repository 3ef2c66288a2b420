// One ViewVersion an id.
CREATE CONSTRAINT view_version_id IF NOT EXISTS FOR (n:ViewVersion) REQUIRE n.id IS UNIQUE

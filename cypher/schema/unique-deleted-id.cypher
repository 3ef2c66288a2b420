// One Deleted an id.
CREATE CONSTRAINT deleted_id IF NOT EXISTS FOR (n:Deleted) REQUIRE n.id IS UNIQUE

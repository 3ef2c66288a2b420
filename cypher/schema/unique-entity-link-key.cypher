// Automatic joining finds an entity again by this key; two writers at once still make one entity.
CREATE CONSTRAINT entity_link_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.linkKey IS UNIQUE

// One Snapshot a slug.
CREATE CONSTRAINT snapshot_slug IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.slug IS UNIQUE

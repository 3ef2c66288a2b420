// One View a slug.
CREATE CONSTRAINT view_slug IF NOT EXISTS FOR (n:View) REQUIRE n.slug IS UNIQUE

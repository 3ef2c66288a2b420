// One Name a key: whoever bears it is found by it, and two writers at once wait for each other at it.
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE

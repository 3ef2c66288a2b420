// Names in both scripts, as our own normalised keys; the analyser must not think on its own.
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}

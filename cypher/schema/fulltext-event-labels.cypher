// Events by the words of their labels and the names of who took part.
CREATE FULLTEXT INDEX eventLabels IF NOT EXISTS FOR (n:Event) ON EACH [n.searchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}

// Sentences as written.
CREATE FULLTEXT INDEX sentenceText IF NOT EXISTS FOR (n:Sentence) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}}

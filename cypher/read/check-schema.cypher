// Which of our constraints and indexes stand and answer. Columns: names, the online ones.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN collect(name) AS names

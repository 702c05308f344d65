// Which enterprise owns which?
// @mode read
// @returns owner string
// @returns owned string
MATCH (a:Enterprise)-[:OWNS]->(b:Enterprise)
WITH DISTINCT a, b
RETURN a.id AS owner, b.id AS owned
ORDER BY owner, owned

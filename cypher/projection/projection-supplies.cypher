// Which enterprise supplies which?
// @mode read
// @returns supplier string
// @returns customer string
MATCH (a:Enterprise)-[:SUPPLIES]->(b:Enterprise)
WITH DISTINCT a, b
RETURN a.id AS supplier, b.id AS customer

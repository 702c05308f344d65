// How much does a sector take of another, in which year?
// @mode read
// @returns from string
// @returns to string
// @returns year int
// @returns coefficient float
MATCH (a:Sector)-[r:INPUT_TO]->(b:Sector)
RETURN a.code AS from, b.code AS to, r.year AS year, r.coefficient AS coefficient
ORDER BY from, to, year

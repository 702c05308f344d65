// How many relationships and how many of their properties are there, by type?
// @mode read
// @returns type string
// @returns relationships int
// @returns properties int
MATCH ()-[r]->()
RETURN type(r) AS type, count(r) AS relationships, sum(size(keys(r))) AS properties
ORDER BY type

// How many nodes and how many of their properties are there, by label? Every property is read.
// @mode read
// @returns label string
// @returns nodes int
// @returns properties int
MATCH (n)
RETURN coalesce(labels(n)[0], '') AS label, count(n) AS nodes, sum(size(keys(n))) AS properties
ORDER BY label

// What leads into these nodes? A proposal that nobody decided does not count: it goes with its enterprise.
// @mode read
// @param nodes string[]
// @returns node string
// @returns type string
// @returns label string
// @returns key string
// @returns properties {}
UNWIND $nodes AS node
MATCH (start)-[r]->(n)
WHERE elementId(n) = node AND NOT coalesce(start:SegmentProposal AND start.state = 'OPEN', false)
RETURN node AS node, type(r) AS type, head(labels(start)) AS label, coalesce(start.id, start.code, start.key) AS key,
       properties(r) AS properties

// What do these nodes hold, and where do they lead?
// @mode read
// @param nodes string[]
// @returns node string
// @returns properties {}
// @returns out {type: string, label: string, key: string, properties: {}}[]
UNWIND $nodes AS node
MATCH (n)
WHERE elementId(n) = node
RETURN node AS node,
       n {.*, location: CASE WHEN n.location IS NULL THEN null ELSE [n.location.longitude, n.location.latitude] END} AS properties,
       [(n)-[r]->(end) | {type: type(r), label: head(labels(end)), key: coalesce(end.id, end.code, end.key), properties: properties(r)}] AS out

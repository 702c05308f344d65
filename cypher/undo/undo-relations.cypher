// Which relationships of an import go?
// @mode write
// @param rows {from: string, to: string, type: string, properties: {}}[]
// @returns deleted int
UNWIND $rows AS row
MATCH (a)-[r]->(b)
WHERE elementId(a) = row.from AND elementId(b) = row.to AND type(r) = row.type AND properties(r) = row.properties
DELETE r
RETURN count(*) AS deleted

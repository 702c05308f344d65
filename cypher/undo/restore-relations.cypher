// Which relationships stand again that an import took away?
// @mode write
// @param rows {from: string, to: string, type: string, properties: {year: int?, sort: int?}}[]
UNWIND $rows AS row
MATCH (a)
WHERE elementId(a) = row.from
MATCH (b)
WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties

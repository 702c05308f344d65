// Which region lies in which?
// @mode write
// @param rows {code: string, parent: string}[]
UNWIND $rows AS row
MATCH (n:Region {code: row.code})
MATCH (parent:Region {code: row.parent})
OPTIONAL MATCH (n)-[old:PART_OF]->(other:Region) WHERE other <> parent
DELETE old
WITH DISTINCT n, parent
MERGE (n)-[:PART_OF]->(parent)

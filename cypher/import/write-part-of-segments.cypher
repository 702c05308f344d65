// Which segment is a part of which?
// @mode write
// @param rows {code: string, parent: string}[]
UNWIND $rows AS row
MATCH (n:Segment {code: row.code})
MATCH (parent:Segment {code: row.parent})
OPTIONAL MATCH (n)-[old:PART_OF]->(other:Segment) WHERE other <> parent
DELETE old
WITH DISTINCT n, parent
MERGE (n)-[:PART_OF]->(parent)

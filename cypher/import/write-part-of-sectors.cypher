// Of which coarser sector is a sector a part?
// @mode write
// @param rows {code: string, parent: string}[]
UNWIND $rows AS row
MATCH (n:Sector {code: row.code})
MATCH (parent:Sector {code: row.parent})
OPTIONAL MATCH (n)-[old:PART_OF]->(other:Sector)
WHERE other <> parent
DELETE old
MERGE (n)-[:PART_OF]->(parent)

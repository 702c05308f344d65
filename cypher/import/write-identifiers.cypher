// Which identifiers name which enterprise?
// @mode write
// @param rows {key: string, scheme: string, value: string, enterprise: string, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})
MERGE (i:Identifier {key: row.key})
SET i.scheme = coalesce(row.scheme, i.scheme),
    i.value = coalesce(row.value, i.value),
    i.source = coalesce(row.source, i.source),
    i.asOf = coalesce(row.asOf, i.asOf),
    i.estimated = coalesce(row.estimated, i.estimated),
    i.note = coalesce(row.note, i.note)
WITH i, e
OPTIONAL MATCH (i)-[old:IDENTIFIES]->(other:Enterprise) WHERE other <> e
DELETE old
WITH DISTINCT i, e
MERGE (i)-[:IDENTIFIES]->(e)

// Which registers do documents ask for?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, policy: string?, article: string?, attributes: string[]?, parkKind: string?, region: string?, counts: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Register {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.article = coalesce(row.article, n.article),
    n.attributes = coalesce(row.attributes, n.attributes),
    n.parkKind = coalesce(row.parkKind, n.parkKind),
    n.counts = coalesce(row.counts, n.counts),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
OPTIONAL MATCH (p:Policy {code: row.policy})
OPTIONAL MATCH (place:Region {code: row.region})
FOREACH (_ IN CASE WHEN p IS NULL THEN [] ELSE [1] END | MERGE (n)-[:STATED_IN]->(p))
FOREACH (_ IN CASE WHEN place IS NULL THEN [] ELSE [1] END | MERGE (n)-[:OF_PLACE]->(place))

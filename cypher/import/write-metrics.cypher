// Which figures are followed?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, unit: string, dimension: string?, periodType: string?, kind: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Metric {code: row.code})
SET n.name = row.name,
    n.unit = row.unit,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.dimension = coalesce(row.dimension, n.dimension),
    n.periodType = coalesce(row.periodType, n.periodType),
    n.kind = coalesce(row.kind, n.kind),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)

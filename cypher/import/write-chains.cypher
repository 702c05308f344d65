// Which chains, as these rows describe them?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, description: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Chain {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.description = coalesce(row.description, n.description),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)

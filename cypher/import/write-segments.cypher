// Which segments, as these rows describe them?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, kind: string, key: boolean?, aliases: string[]?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Segment {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.kind = row.kind,
    n.key = coalesce(row.key, n.key),
    n.aliases = coalesce(row.aliases, n.aliases),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)

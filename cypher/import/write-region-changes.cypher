// Which names and codes are no present divisions, and what became of them?
// @mode write
// @param rows {id: string, code: string, name: string, until: string?, successors: string[]?, kind: string?, within: string[]?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:RegionChange {id: row.id})
SET n.code = row.code,
    n.name = row.name,
    n.until = row.until,
    n.successors = coalesce(row.successors, n.successors),
    n.kind = coalesce(row.kind, n.kind),
    n.within = coalesce(row.within, n.within),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)

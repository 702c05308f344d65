// Which sectors do official statistics know?
// @mode write
// @param rows {code: string, classification: string, number: string, name: string, gb4754Division: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Sector {code: row.code})
SET n.classification = row.classification,
    n.number = row.number,
    n.name = row.name,
    n.gb4754Division = coalesce(row.gb4754Division, n.gb4754Division),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)

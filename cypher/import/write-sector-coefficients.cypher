// How much does a sector take of another?
// @mode write
// @param rows {from: string, to: string, year: int, coefficient: float, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MATCH (start:Sector {code: row.from})
MATCH (end:Sector {code: row.to})
MERGE (start)-[r:INPUT_TO {year: row.year}]->(end)
SET r.coefficient = row.coefficient,
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)

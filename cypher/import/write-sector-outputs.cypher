// What did a place make, use, buy and sell in a sector in a year?
// @mode write
// @param rows {region: string?, park: string?, sector: string, year: int, outputCny: float?, valueAddedCny: float?, intermediateUseCny: float?, finalUseCny: float?, useCny: float?, inflowCny: float?, outflowCny: float?, importCny: float?, exportCny: float?, discrepancyCny: float?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
OPTIONAL MATCH (region:Region {code: row.region})
OPTIONAL MATCH (park:Park {code: row.park})
WITH row, coalesce(region, park) AS place
MATCH (s:Sector {code: row.sector})
MERGE (place)-[r:PRODUCES {year: row.year}]->(s)
SET r.outputCny = coalesce(row.outputCny, r.outputCny),
    r.valueAddedCny = coalesce(row.valueAddedCny, r.valueAddedCny),
    r.intermediateUseCny = coalesce(row.intermediateUseCny, r.intermediateUseCny),
    r.finalUseCny = coalesce(row.finalUseCny, r.finalUseCny),
    r.useCny = coalesce(row.useCny, r.useCny),
    r.inflowCny = coalesce(row.inflowCny, r.inflowCny),
    r.outflowCny = coalesce(row.outflowCny, r.outflowCny),
    r.importCny = coalesce(row.importCny, r.importCny),
    r.exportCny = coalesce(row.exportCny, r.exportCny),
    r.discrepancyCny = coalesce(row.discrepancyCny, r.discrepancyCny),
    r.source = coalesce(row.source, r.source),
    r.asOf = coalesce(row.asOf, r.asOf),
    r.estimated = coalesce(row.estimated, r.estimated),
    r.note = coalesce(row.note, r.note)

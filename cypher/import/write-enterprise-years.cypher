// Which figures has an enterprise in a year?
// @mode write
// @param rows {code: string, enterprise: string, year: int, revenueCny: float?, mainRevenueCny: float?, outputCny: float?, rdExpenseCny: float?, rdEquipmentCny: float?, rdStaff: int?, hasRdActivity: boolean?, hasRdInstitution: boolean?, aboveScale: boolean?, industrial: boolean?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:EnterpriseYear {code: row.code})
SET n.year = row.year,
    n.revenueCny = coalesce(row.revenueCny, n.revenueCny),
    n.mainRevenueCny = coalesce(row.mainRevenueCny, n.mainRevenueCny),
    n.outputCny = coalesce(row.outputCny, n.outputCny),
    n.rdExpenseCny = coalesce(row.rdExpenseCny, n.rdExpenseCny),
    n.rdEquipmentCny = coalesce(row.rdEquipmentCny, n.rdEquipmentCny),
    n.rdStaff = coalesce(row.rdStaff, n.rdStaff),
    n.hasRdActivity = coalesce(row.hasRdActivity, n.hasRdActivity),
    n.hasRdInstitution = coalesce(row.hasRdInstitution, n.hasRdInstitution),
    n.aboveScale = coalesce(row.aboveScale, n.aboveScale),
    n.industrial = coalesce(row.industrial, n.industrial),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (e:Enterprise {id: row.enterprise})
MERGE (n)-[:YEAR_OF]->(e)

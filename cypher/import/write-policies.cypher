// Which policy documents are there?
// @mode write
// @param rows {code: string, title: string, number: string?, issuer: string?, level: string, issuedOn: string?, validFrom: string?, validTo: string?, draft: boolean?, plan: boolean?, repealedBy: string?, repealedOn: string?, file: string?, region: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Policy {code: row.code})
SET n.title = row.title,
    n.level = row.level,
    n.number = coalesce(row.number, n.number),
    n.issuer = coalesce(row.issuer, n.issuer),
    n.issuedOn = coalesce(row.issuedOn, n.issuedOn),
    n.validFrom = coalesce(row.validFrom, n.validFrom),
    n.validTo = coalesce(row.validTo, n.validTo),
    n.draft = coalesce(row.draft, n.draft),
    n.plan = coalesce(row.plan, n.plan),
    n.repealedBy = coalesce(row.repealedBy, n.repealedBy),
    n.repealedOn = coalesce(row.repealedOn, n.repealedOn),
    n.file = coalesce(row.file, n.file),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (place:Region {code: row.region})
MERGE (n)-[:OF_PLACE]->(place)

// Which organisation and role does each group of a sign-in issuer mean?
// @mode write
// @param rows {id: string, group: string, organisation: string, role: string, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:SignInGroup {id: row.id})
SET n.group = row.group,
    n.organisation = row.organisation,
    n.role = row.role,
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)

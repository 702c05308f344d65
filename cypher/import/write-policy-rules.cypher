// Which rules, as their files say them? A file replaces the one before it.
// @mode write
// @param rows {code: string, policy: string, text: string, cases: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:PolicyRule {code: row.code})
SET n.policy = row.policy,
    n.text = row.text,
    n.cases = coalesce(row.cases, n.cases),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)

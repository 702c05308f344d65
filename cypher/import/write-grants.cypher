// Which sums were paid under a rule?
// @mode write
// @param rows {code: string, rule: string, beneficiary: string?, project: string?, year: int, yuan: float?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Grant {code: row.code})
SET n.rule = row.rule,
    n.year = row.year,
    n.project = coalesce(row.project, n.project),
    n.yuan = coalesce(row.yuan, n.yuan),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (e:Enterprise {id: row.beneficiary})
MERGE (n)-[:PAID_TO]->(e)

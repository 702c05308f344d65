// Which clauses does a document hold?
// @mode write
// @param rows {code: string, policy: string, article: string, text: string, responsible: string[]?, partOf: string?, sort: int?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Clause {code: row.code})
SET n.article = row.article,
    n.text = row.text,
    n.responsible = coalesce(row.responsible, n.responsible),
    n.partOf = coalesce(row.partOf, n.partOf),
    n.sort = coalesce(row.sort, n.sort),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (p:Policy {code: row.policy})
MERGE (p)-[:HAS_CLAUSE]->(n)

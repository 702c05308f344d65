// At which numbers do documents aim?
// @mode write
// @param rows {code: string, policy: string, metric: string, region: string?, article: string, op: string, target: float, high: float?, dueYear: int?, eachYear: boolean?, soft: boolean?, baseYear: int?, scope: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:PolicyTarget {code: row.code})
SET n.article = row.article,
    n.op = row.op,
    n.target = row.target,
    n.high = row.high,
    n.dueYear = coalesce(row.dueYear, n.dueYear),
    n.eachYear = coalesce(row.eachYear, n.eachYear),
    n.soft = coalesce(row.soft, n.soft),
    n.baseYear = coalesce(row.baseYear, n.baseYear),
    n.scope = coalesce(row.scope, n.scope),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (p:Policy {code: row.policy})
MATCH (m:Metric {code: row.metric})
MERGE (n)-[:STATED_IN]->(p)
MERGE (n)-[:MEASURES]->(m)
WITH n, row
MATCH (place:Region {code: row.region})
MERGE (n)-[:OF_PLACE]->(place)

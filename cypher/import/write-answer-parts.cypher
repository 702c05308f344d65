// What do documents say to named answers?
// @mode write
// @param rows {code: string, policy: string, answer: string, role: string, article: string, item: string?, value: float?, zh: string?, en: string?, attributes: string[]?, sort: int?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:AnswerPart {code: row.code})
SET n.answer = row.answer,
    n.role = row.role,
    n.article = row.article,
    n.item = coalesce(row.item, n.item),
    n.value = coalesce(row.value, n.value),
    n.zh = coalesce(row.zh, n.zh),
    n.en = coalesce(row.en, n.en),
    n.attributes = coalesce(row.attributes, n.attributes),
    n.sort = coalesce(row.sort, n.sort),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
MATCH (p:Policy {code: row.policy})
MERGE (n)-[:STATED_IN]->(p)

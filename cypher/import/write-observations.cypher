// Which values do metrics have for places and enterprises?
// @mode write
// @param rows {code: string, region: string?, park: string?, enterprise: string?, metric: string, period: string, periodType: string, value: float?, unit: string?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:Observation {code: row.code})
SET n.period = row.period,
    n.periodType = row.periodType,
    n.value = coalesce(row.value, n.value),
    n.unit = coalesce(row.unit, n.unit),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
WITH n, row
OPTIONAL MATCH (region:Region {code: row.region})
OPTIONAL MATCH (park:Park {code: row.park})
OPTIONAL MATCH (enterprise:Enterprise {id: row.enterprise})
WITH n, row, coalesce(region, park, enterprise) AS subject
MATCH (m:Metric {code: row.metric})
MERGE (n)-[:OBSERVES]->(subject)
MERGE (n)-[:MEASURES]->(m)

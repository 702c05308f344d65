// Which parks reported a metric for a period, and which value?
// @mode read
// @param metric string
// @param period string
// @returns park string
// @returns value float
MATCH (o:Observation {period: $period})-[:MEASURES]->(:Metric {code: $metric})
MATCH (o)-[:OBSERVES]->(p:Park)
WHERE o.value IS NOT NULL
RETURN p.code AS park, o.value AS value
ORDER BY park

// Which yearly values of a metric were reported of parks?
// @mode read
// @param metric string
// @returns park string
// @returns year int
// @returns value float
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
MATCH (o:Observation {periodType: 'Y'})-[:MEASURES]->(:Metric {code: $metric})
MATCH (o)-[:OBSERVES]->(p:Park)
WHERE o.value IS NOT NULL
RETURN p.code AS park, toInteger(o.period) AS year, o.value AS value,
       o.source AS source, o.asOf AS asOf, o.estimated AS estimated
ORDER BY park, year

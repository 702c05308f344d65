// Which values were reported of a place?
// @mode read
// @param region string?
// @param park string?
// @returns metric string
// @returns period string
// @returns periodType string
// @returns value float?
// @returns unit string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
OPTIONAL MATCH (region:Region {code: $region})
OPTIONAL MATCH (park:Park {code: $park})
WITH coalesce(region, park) AS place
MATCH (o:Observation)-[:OBSERVES]->(place)
MATCH (o)-[:MEASURES]->(m:Metric)
RETURN m.code AS metric, o.period AS period, o.periodType AS periodType, o.value AS value, o.unit AS unit,
       o.source AS source, o.asOf AS asOf, o.estimated AS estimated
ORDER BY metric, period

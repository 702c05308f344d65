// At which numbers do documents aim?
// @mode read
// @returns code string
// @returns policy string
// @returns article string
// @returns metric string
// @returns op string
// @returns target float
// @returns high float?
// @returns dueYear int?
// @returns eachYear boolean?
// @returns soft boolean?
// @returns baseYear int?
// @returns scope string?
// @returns region string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (t:PolicyTarget)-[:STATED_IN]->(p:Policy)
MATCH (t)-[:MEASURES]->(m:Metric)
OPTIONAL MATCH (t)-[:OF_PLACE]->(place:Region|Park)
RETURN t.code AS code, p.code AS policy, t.article AS article, m.code AS metric, t.op AS op, t.target AS target,
       t.high AS high, t.dueYear AS dueYear, t.eachYear AS eachYear, t.soft AS soft, t.baseYear AS baseYear,
       t.scope AS scope, place.code AS region,
       t.source AS source, t.asOf AS asOf, t.estimated AS estimated, t.note AS note
ORDER BY policy, article, code

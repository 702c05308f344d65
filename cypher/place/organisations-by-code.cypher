// Which organisations have these codes?
// @mode read
// @param codes string[]
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns kind string
// @returns placeKind string?
// @returns place string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (o:Organisation {code: code})
OPTIONAL MATCH (o)-[:LOCATED_IN]->(place:Region|Park)
RETURN o.code AS code, o.name AS name, o.nameEn AS nameEn, o.kind AS kind,
       CASE WHEN place:Region THEN 'REGION' WHEN place:Park THEN 'PARK' END AS placeKind, place.code AS place,
       o.source AS source, o.asOf AS asOf, o.estimated AS estimated, o.note AS note
ORDER BY code

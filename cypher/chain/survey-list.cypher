// Which places were searched for which chains?
// @mode read
// @returns code string
// @returns placeKind string
// @returns place string
// @returns chain string
// @returns segments string[]?
// @returns coverage float
// @returns surveyor string?
// @returns kind string
// @returns resolution string
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (n:Survey)-[:OF_PLACE]->(place:Region|Park)
MATCH (n)-[:OF_CHAIN]->(c:Chain)
RETURN n.code AS code, CASE WHEN place:Region THEN 'REGION' ELSE 'PARK' END AS placeKind, place.code AS place,
       c.code AS chain, n.segments AS segments, n.coverage AS coverage, n.surveyor AS surveyor,
       coalesce(n.kind, 'DESK') AS kind,
       coalesce(n.resolution, CASE WHEN place:Park THEN 'PARK' ELSE place.level END) AS resolution,
       n.source AS source, n.asOf AS asOf, n.estimated AS estimated, n.note AS note
ORDER BY code

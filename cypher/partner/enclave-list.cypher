// Which enclaves are there, whose, and inside whose ground?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns kind string
// @returns direction string
// @returns functions string[]?
// @returns status string?
// @returns sharing string?
// @returns home string
// @returns host string
// @returns longitude float?
// @returns latitude float?
// @returns crs string?
// @returns precision string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (n:Enclave)-[:HOME]->(home:Region|Park)
MATCH (n)-[:HOST]->(host:Region|Park)
RETURN n.code AS code, n.name AS name, n.nameEn AS nameEn, n.kind AS kind, n.direction AS direction,
       n.functions AS functions, n.status AS status, n.sharing AS sharing,
       CASE WHEN home:Region THEN 'REGION:' ELSE 'PARK:' END + home.code AS home,
       CASE WHEN host:Region THEN 'REGION:' ELSE 'PARK:' END + host.code AS host,
       n.location.longitude AS longitude, n.location.latitude AS latitude,
       n.crs AS crs, n.precision AS precision,
       n.source AS source, n.asOf AS asOf, n.estimated AS estimated, n.note AS note
ORDER BY code

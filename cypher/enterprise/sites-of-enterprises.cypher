// Where do these enterprises have further sites?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns name string
// @returns kind string
// @returns state string
// @returns placeKind string
// @returns place string
// @returns longitude float?
// @returns latitude float?
// @returns crs string?
// @returns precision string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})-[r:SITED_IN]->(place:Region|Park)
RETURN id AS enterprise, r.name AS name, r.kind AS kind,
       coalesce(r.state, 'PRODUCING') AS state,
       CASE WHEN place:Region THEN 'REGION' ELSE 'PARK' END AS placeKind, place.code AS place,
       r.longitude AS longitude, r.latitude AS latitude, r.crs AS crs, r.precision AS precision,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY enterprise, kind, name, place

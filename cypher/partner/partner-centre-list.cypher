// Which partner centres are there, where, and whom do they serve?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns opened string?
// @returns basedIn string?
// @returns serves string[]
// @returns longitude float?
// @returns latitude float?
// @returns crs string?
// @returns precision string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (n:PartnerCentre)
OPTIONAL MATCH (n)-[:BASED_IN]->(base:Region)
RETURN n.code AS code, n.name AS name, n.nameEn AS nameEn, n.opened AS opened, base.code AS basedIn,
       COLLECT {
         MATCH (n)-[:SERVES]->(place:Region|Park)
         RETURN CASE WHEN place:Region THEN 'REGION:' ELSE 'PARK:' END + place.code AS key ORDER BY key
       } AS serves,
       n.location.longitude AS longitude, n.location.latitude AS latitude,
       n.crs AS crs, n.precision AS precision,
       n.source AS source, n.asOf AS asOf, n.estimated AS estimated, n.note AS note
ORDER BY code

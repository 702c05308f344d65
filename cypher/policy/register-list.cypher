// Which registers are kept, by which article?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns policy string?
// @returns article string?
// @returns attributes string[]?
// @returns parkKind string?
// @returns region string?
// @returns counts string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (r:Register)
OPTIONAL MATCH (r)-[:STATED_IN]->(p:Policy)
OPTIONAL MATCH (r)-[:OF_PLACE]->(region:Region)
RETURN r.code AS code, r.name AS name, r.nameEn AS nameEn, p.code AS policy, r.article AS article,
       r.attributes AS attributes, r.parkKind AS parkKind, region.code AS region, r.counts AS counts,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY code

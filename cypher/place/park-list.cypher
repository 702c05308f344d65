// Which parks are there, in which region, at which level?
// @mode read
// @returns code string
// @returns name string
// @returns level string?
// @returns region string?
MATCH (p:Park)
OPTIONAL MATCH (p)-[:LOCATED_IN]->(region:Region)
RETURN p.code AS code, p.name AS name, p.level AS level, region.code AS region
ORDER BY code
